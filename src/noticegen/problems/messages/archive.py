"""The archive: what was written, and what no longer agrees with its notice."""

from noticegen.problems import unchanged
from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "backed-up": Word(vi="bản cũ đã cất vào {path}", en="previous version saved as {path}"),
    "made-many": Word(vi="đã tạo {count} tệp của {source}", en="created {count} files for {source}"),
    "resend": Word(
        vi="Cần gửi lại bản trích của {source} cho: {units}.",
        en="Send these units their excerpt of {source} again: {units}.",
    ),
    "resend-if-sent": Word(
        vi="Phần trích của {source} đã đổi cho: {units}. Nếu bản trước đã gửi đi thì gửi bản này.",
        en="The excerpts of {source} have changed for: {units}. If the earlier ones were sent out, send these.",
    ),
    "archive-done": Word(
        vi="Đã ghi {made} tệp; {unchanged} văn bản không đổi.",
        en="{made} files written; {unchanged} documents unchanged.",
    ),
    "where-pdf": Word(*unchanged.PDF_AT),
    "where-word": Word(*unchanged.WORD_AT),
    "where-excerpts": Word(vi="Các bản trích ở: {path}", en="The excerpts are in: {path}"),
    "where-all": Word(vi="Các văn bản ở: {path}", en="The documents are in: {path}"),
    "archive-unchanged": Word(*unchanged.NOTHING_CHANGED),
    "waiting": Word(
        vi="Một lệnh noticegen khác đang ghi vào thư mục này; đang chờ…",
        en="Another noticegen command is writing to this folder; waiting…",
    ),
    "watching": Word(vi="Đang theo dõi. Ctrl+C để dừng.", en="Watching for changes. Press Ctrl+C to stop."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "notice-gone": Sentences(
        vi=(
            "{path}: thông báo {source} không còn; văn bản của nó vẫn nằm đây.",
            "Nếu đã đổi tên thông báo, xóa thư mục này; nếu đã bỏ, báo cho các đơn vị đã nhận rồi xóa.",
        ),
        en=(
            "{path}: the notice {source} no longer exists, but its documents are still here.",
            (
                "If the notice was renamed, delete this folder; if it was dropped, tell the units that received it, "
                "then delete the folder."
            ),
        ),
    ),
    "issued-changed": Sentences(
        vi=(
            "{name} đã ban hành, nay chữ đã khác. Bản trước được cất: {backups}.",
            (
                "Đã ký hay đã gửi thì đừng dùng bản mới thay bản cũ cùng số: sai nội dung thì ban hành văn bản khác "
                "thay thế, sai thể thức thì đính chính bằng công văn (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3)."
            ),
        ),
        en=(
            "{name} had already been issued and its text has changed. The issued files were saved as {backups}.",
            (
                "If it was signed or sent, do not replace it with the new version under the same number: correct "
                "wrong content by issuing another document, and wrong form by an official letter (Decree "
                "30/2020/NĐ-CP, Article 18(3))."
            ),
        ),
    ),
    "issued-changed-elsewhere": Sentences(
        vi=(
            "{name} đã ban hành (số {number}, ngày {date}), nay chữ đã khác; bản đã ban hành không có ở thư mục này.",
            (
                "Tìm bản đã ban hành trước khi dùng bản mới. Đã ký hay đã gửi thì không thay bản cũ cùng số: sai nội "
                "dung thì ban hành văn bản khác thay thế, sai thể thức thì đính chính bằng công văn (Nghị định "
                "30/2020/NĐ-CP, Điều 18 khoản 3)."
            ),
        ),
        en=(
            (
                "{name} had already been issued (number {number}, {date}) and its text has changed; the issued files "
                "are not in this folder."
            ),
            (
                "Find the issued files before you use the new ones. If it was signed or sent, do not replace it under "
                "the same number: correct wrong content by issuing another document, and wrong form by an official "
                "letter (Decree 30/2020/NĐ-CP, Article 18(3))."
            ),
        ),
    ),
    "issued-unreadable": Sentences(
        vi=(
            "{path} không đọc được, nên không rõ thông báo này đã ban hành thế nào; chưa ghi gì.",
            "Lấy lại tệp từ git; nếu hai người cùng sửa, chọn bản đúng với văn bản đã ban hành.",
        ),
        en=(
            "{path} cannot be read, so it is not known how this notice was issued; nothing was written.",
            "Restore the file from git; if two people changed it, choose the version of what was issued.",
        ),
    ),
    "record-unreadable": Sentences(
        vi=(
            "{path} không đọc được (hỏng, hai người cùng sửa, hoặc do phiên bản khác ghi): các tệp cạnh nó mất sổ ghi.",
            "Lấy lại tệp từ bản lưu thì hơn; không có thì lần build này lập tệp mới.",
        ),
        en=(
            (
                "{path} cannot be read (damaged, changed by two people, or from another version), so nothing is "
                "known of the files beside it."
            ),
            "Restore it from a backup if you can; otherwise this build writes a new one.",
        ),
    ),
    "appendix-withdrawn": Sentences(
        vi=(
            "Thông báo không còn phụ lục là tệp riêng này, nhưng tệp cũ vẫn còn: {path}.",
            "Báo cho nơi đã nhận biết tệp cũ hết hiệu lực, rồi xóa tệp đó.",
        ),
        en=(
            "The notice no longer has this separate appendix, but the old file still exists: {path}.",
            "Tell the recipients that the old file is void, then delete it.",
        ),
    ),
    "appendix-unknown": Sentences(
        vi=(
            "{path} không có trong sổ ghi của văn bản này, nên không được cập nhật theo thông báo.",
            "Xem tệp còn đúng không; không dùng nữa thì xóa.",
        ),
        en=(
            "{path} is not in the record of this document, so it is not kept up to date with the notice.",
            "Check whether it is still correct; delete it if it is no longer needed.",
        ),
    ),
    "signed-out-of-date": Sentences(
        vi=(
            "{path} đã ký trên bản cũ: {document} nay đã khác.",
            (
                "Bản cũ còn hiệu lực thì giữ cả hai, báo nơi đã nhận nếu thay; không còn thì cất tệp đã ký đi và "
                "trình ký lại."
            ),
        ),
        en=(
            "{path} was signed before {document} changed; they no longer match.",
            (
                "If the old version is still in force, keep both, and tell the recipients if you replace it; "
                "otherwise put the signed file away and have the new one signed."
            ),
        ),
    ),
}
