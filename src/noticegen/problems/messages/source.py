"""The source that a PDF carries."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-extract": Word(
        vi="Lấy lại nguồn đi kèm một bản PDF: tệp YAML, phần danh bạ đã dùng, các phiên bản.",
        en="Give back what a PDF was made of: its YAML, the part of the registry it used, the versions.",
    ),
    "help-extract-into": Word(
        vi="Thư mục để các tệp lấy ra (mặc định: tên tệp PDF, thêm .source).",
        en="Folder for the files (default: the PDF's name with .source).",
    ),
    "help-no-source": Word(
        vi="Không kèm nguồn (YAML, phần danh bạ đã dùng, phiên bản) vào bản PDF.",
        en="Leave the source (YAML, the part of the registry it used, versions) out of the PDF.",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "not-a-pdf": Sentences(
        vi=("{path} không đọc được như một tệp PDF.", "Xem lại tên tệp; tệp hỏng thì lấy lại bản gốc."),
        en=("{path} cannot be read as a PDF.", "Check the name; if the file is damaged, get the original again."),
    ),
    "pdf-locked": Sentences(
        vi=("{path} có mật khẩu.", "Mở khóa tệp, hoặc dùng bản không có mật khẩu."),
        en=("{path} has a password.", "Unlock it, or use a copy without a password."),
    ),
    "no-attachments": Sentences(
        vi=(
            "{path} không kèm tệp nào.",
            "Bản PDF do noticegen tạo có kèm nguồn, trừ khi tạo với --no-source hoặc đã qua chương trình khác.",
        ),
        en=(
            "{path} carries no files.",
            (
                "A PDF made by noticegen carries its source, unless it was made with --no-source or saved by another "
                "program."
            ),
        ),
    ),
    "attachments-too-large": Sentences(
        vi=("Các tệp kèm theo {path} lớn hơn {limit} MB.", "noticegen không tạo ra tệp như vậy."),
        en=("The files in {path} are larger than {limit} MB.", "noticegen makes no such files."),
    ),
    "attachments-packed": Sentences(
        vi=(
            "Các tệp kèm theo {path} được nén theo cách mà noticegen không dùng.",
            "Bản PDF đã qua chương trình khác; lấy lại bản gốc.",
        ),
        en=(
            "The files in {path} are packed in a way that noticegen does not use.",
            "The PDF was saved by another program; get the original again.",
        ),
    ),
    "attachments-changed": Sentences(
        vi=(
            "{path}: sau khi tạo, các tệp kèm theo đã bị thay, thêm hoặc bớt; chỉ những tệp có từ đầu được lấy ra.",
            "Chương trình khác có thể hiện ra nguồn đã bị thay. Chạy “noticegen verify”, và hỏi lại nơi gửi.",
        ),
        en=(
            (
                "{path}: its files were changed, added to or removed after it was made; only those of the beginning "
                "come out."
            ),
            "Other programs may show a source that was replaced. Run “noticegen verify”, and ask whoever sent it.",
        ),
    ),
    "file-differs": Sentences(
        vi=("Đã có {path} với nội dung khác; không ghi đè.", "Chọn thư mục khác bằng -o, hoặc cất tệp đó đi."),
        en=(
            "{path} is there with other content; it is not overwritten.",
            "Choose another folder with -o, or put that file away.",
        ),
    ),
    "source-missing": Sentences(
        vi=(
            "Nguồn kèm theo thiếu tệp {file}.",
            "Bản PDF tạo với --no-source, do chương trình khác tạo, hoặc đã bị sửa.",
        ),
        en=(
            "The source in the PDF lacks the file {file}.",
            "The PDF was made with --no-source or by another program, or it was changed.",
        ),
    ),
    "source-broken": Sentences(
        vi=("Tệp {file} kèm theo không đúng dạng noticegen ghi.", "Bản PDF có thể đã bị sửa."),
        en=("The file {file} in the PDF is not as noticegen writes it.", "The PDF may have been changed."),
    ),
    "source-other-makers": Sentences(
        vi=(
            "Bản PDF do phiên bản khác tạo; không so từng byte được trên máy này (bên tạo / ở đây): {differences}.",
            "Kiểm tra trên máy có đúng các phiên bản ấy. Đây không phải là dấu hiệu bản PDF bị sửa.",
        ),
        en=(
            (
                "The PDF was made by other versions; it cannot be compared here byte for byte (theirs / ours): "
                "{differences}."
            ),
            "Check it on a machine with those very versions. This is no sign that the PDF was changed.",
        ),
    ),
    "source-not-whole": Sentences(
        vi=(
            "Mẫu riêng của cơ quan in ra nhiều hơn phần mà bản này được kèm theo; không tạo lại được từ nguồn.",
            "Kiểm tra bản chính của thông báo thay cho bản trích.",
        ),
        en=(
            "The office's own template prints more than this paper may carry; it cannot be made again of its source.",
            "Check the notice itself in the excerpt's place.",
        ),
    ),
    "verify-no-source": Sentences(
        vi=("Tệp không kèm nguồn, nên không so được với nguồn.", ""),
        en=("The file carries no source to be compared with.", ""),
    ),
    "verify-source-own-form": Sentences(
        vi=("Tệp mang mẫu trình bày riêng mà chưa ai ký: không chạy mẫu ấy, nên không so với nguồn.", ""),
        en=("The file brings templates of its own that nobody signed: they are not run, so nothing is compared.", ""),
    ),
    "verify-source-unknown": Sentences(
        vi=(
            "Không so được với nguồn trên máy này: bản PDF do phiên bản khác tạo, hoặc nguồn không đủ ({why}).",
            "Đây không phải dấu hiệu tệp bị sửa.",
        ),
        en=(
            (
                "It cannot be compared with its source here: another version made the PDF, or the source is not "
                "whole ({why})."
            ),
            "This does not mean that the file was changed.",
        ),
    ),
    "verify-source-differs": Sentences(
        vi=(
            "Văn bản không đúng như nguồn đi kèm tạo ra: nguồn hoặc văn bản đã bị thay trước khi ký.",
            "Đừng dùng tệp này; hỏi lại nơi tạo văn bản.",
        ),
        en=(
            "The document is not what its source gives: one of them was replaced before signing.",
            "Do not use this file; ask whoever made the document.",
        ),
    ),
}
