"""What was changed in a PDF since it was made, besides signing it."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

_ASK_VI = "Đừng ký, đừng dùng tệp này; tạo lại bằng “noticegen build”, hoặc hỏi lại nơi gửi."
_ASK_EN = 'Do not sign or use this file; create it again with "noticegen build", or ask the sender.'
_LOOK_VI = "Xem lại tệp trước khi ký hoặc dùng; cần chắc chắn thì tạo lại bằng “noticegen build”."
_LOOK_EN = 'Look at the file before you sign or use it; to be certain, create it again with "noticegen build".'

PROBLEMS: dict[WrittenCode, Sentences] = {
    "changed-pages": Sentences(
        vi=("Từ khi văn bản được tạo, nội dung hiện trên trang đã bị sửa (trang: {pages}), không phải do ký.", _ASK_VI),
        en=(
            ("Since the document was made, the contents of pages were changed (pages: {pages}), and not by signing."),
            _ASK_EN,
        ),
    ),
    "changed-actions": Sentences(
        vi=("Từ khi văn bản được tạo, có lệnh tự chạy hoặc chạy khi bấm (JavaScript, liên kết…) đã vào tệp.", _ASK_VI),
        en=(("Since the document was made, an active element was added (JavaScript, a link or the like)."), _ASK_EN),
    ),
    "changed-notes": Sentences(
        vi=("Từ khi văn bản được tạo, có ghi chú hay hình phủ lên trang được thêm hoặc sửa (trang: {pages}).", _ASK_VI),
        en=("Since the document was made, notes or stamps on pages were added or changed (pages: {pages}).", _ASK_EN),
    ),
    "changed-layers": Sentences(
        vi=("Từ khi văn bản được tạo, có lớp ẩn hiện được thêm: trang có thể hiện khác đi.", _ASK_VI),
        en=("Since the document was made, layers were added: pages may show something else.", _ASK_EN),
    ),
    "changed-fields": Sentences(
        vi=("Từ khi văn bản được tạo, ô ký hay ô điền được thêm, sửa hoặc điền sẵn, không phải do ký.", _ASK_VI),
        en=(("Since the document was made, fields were added, changed or filled in, and not by signing."), _ASK_EN),
    ),
    "changed-attachments": Sentences(
        vi=("Từ khi văn bản được tạo, tệp đính kèm (nguồn) đã bị thêm, bớt hoặc thay.", _ASK_VI),
        en=("Since the document was made, embedded files (its source) were added, removed or replaced.", _ASK_EN),
    ),
    "changed-structure": Sentences(
        vi=("Từ khi văn bản được tạo, phần dành cho trình đọc màn hình đã bị sửa: máy có thể đọc khác trang.", _ASK_VI),
        en=("Since the document was made, its tags were changed: a screen reader may say something else.", _ASK_EN),
    ),
    "changed-otherwise": Sentences(
        vi=("Từ khi văn bản được tạo, có phần khác trong tệp bị sửa, không phải do ký.", _ASK_VI),
        en=("Since the document was made, other parts of the file were changed, and not by signing.", _ASK_EN),
    ),
    "changed-properties": Sentences(
        vi=("Từ khi văn bản được tạo, thuộc tính của tệp (tên, tác giả, ngày…) đã bị sửa.", _LOOK_VI),
        en=("Since the document was made, the file's properties (title, author, dates) were changed.", _LOOK_EN),
    ),
    "changed-file": Sentences(
        vi=(
            "Từ khi văn bản được tạo, chương trình khác đã ghi lại tệp; chưa thấy phần nào của văn bản khác đi.",
            _LOOK_VI,
        ),
        en=(
            "Another program has written the file again or added to it; no part of the document was found to differ.",
            _LOOK_EN,
        ),
    ),
    "changed-stamped": Sentences(
        vi=(
            (
                "Chương trình khác đã điền vào chỗ dành cho số, ngày sau khi văn bản được tạo (trang: cách mép trái, "
                "mép trên, rộng × cao): {boxes}. Ngoài các ô đó, trang không đổi."
            ),
            "Xem số, ngày trên trang có đúng không: nguồn đi kèm không có, nên không so được.",
        ),
        en=(
            (
                "Another program filled in the space for number and day after the document was made (page: from the "
                "left, from the top, width × height): {boxes}. Outside these boxes the pages are unchanged."
            ),
            "Check number and day on the page: the embedded source does not have them, so they cannot be compared.",
        ),
    ),
}
