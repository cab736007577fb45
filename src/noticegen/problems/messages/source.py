"""The source embedded in a PDF."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-extract": Word(
        vi="Lấy lại nguồn đi kèm một bản PDF: tệp YAML, phần danh bạ đã dùng, các phiên bản.",
        en="Recover the source embedded in a PDF: the YAML file, the registry entries it used, the versions.",
    ),
    "help-extract-into": Word(
        vi="Thư mục để các tệp lấy ra (mặc định: tên tệp PDF, thêm .source).",
        en="Folder for the recovered files (default: name of the PDF plus .source).",
    ),
    "help-engine": Word(
        vi="Bộ dàn trang tạo bản PDF: weasyprint (mặc định, nếu máy có Pango) hoặc noticegen (không cần Pango).",
        en="What makes the PDF: weasyprint (the default where Pango is installed) or noticegen (needs no Pango).",
    ),
    "help-no-source": Word(
        vi="Không kèm nguồn (YAML, phần danh bạ đã dùng, phiên bản) vào bản PDF.",
        en="Do not embed the source (YAML, the registry entries it used, versions) in the PDF.",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "not-a-pdf": Sentences(
        vi=("{path} không đọc được như một tệp PDF.", "Xem lại tên tệp; tệp hỏng thì lấy lại bản gốc."),
        en=("Cannot read {path} as a PDF.", "Check the name; if the file is damaged, get the original again."),
    ),
    "pdf-locked": Sentences(
        vi=("{path} có mật khẩu.", "Mở khóa tệp, hoặc dùng bản không có mật khẩu."),
        en=("{path} is protected by a password.", "Unlock the file, or use a copy without a password."),
    ),
    "pdf-too-much": Sentences(
        vi=(
            "Đọc tệp PDF này cần quá nhiều thời gian hoặc bộ nhớ, nên không đọc hết.",
            "Văn bản do noticegen tạo không như vậy: đừng dùng tệp này, hỏi lại nơi gửi.",
        ),
        en=(
            "Reading this PDF would take too much time or memory, so it was not read to its end.",
            "No document created by noticegen is like this: do not use the file, and ask the sender.",
        ),
    ),
    "no-attachments": Sentences(
        vi=(
            "{path} không kèm tệp nào.",
            "Bản PDF do noticegen tạo có kèm nguồn, trừ khi tạo với --no-source hoặc đã qua chương trình khác.",
        ),
        en=(
            "{path} has no embedded files.",
            (
                "PDFs created by noticegen contain their source, unless created with --no-source or saved by another "
                "program."
            ),
        ),
    ),
    "attachments-too-large": Sentences(
        vi=("Các tệp kèm theo {path} lớn hơn {limit} MB.", "noticegen không tạo ra tệp như vậy."),
        en=("The files embedded in {path} are larger than {limit} MB.", "noticegen does not create such files."),
    ),
    "attachments-packed": Sentences(
        vi=(
            "Các tệp kèm theo {path} được nén theo cách mà noticegen không dùng.",
            "Bản PDF đã qua chương trình khác; lấy lại bản gốc.",
        ),
        en=(
            "The files embedded in {path} are compressed in a way that noticegen does not use.",
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
                "{path}: embedded files were replaced, added or removed after it was created; only the original ones "
                "were recovered."
            ),
            'Other programs may show a source that was replaced. Run "noticegen verify", and ask the sender.',
        ),
    ),
    "file-differs": Sentences(
        vi=("Đã có {path} với nội dung khác; không ghi đè.", "Chọn thư mục khác bằng -o, hoặc cất tệp đó đi."),
        en=(
            "{path} already exists with different content and will not be overwritten.",
            "Choose another folder with -o, or put that file away.",
        ),
    ),
    "source-missing": Sentences(
        vi=(
            "Nguồn kèm theo thiếu tệp {file}.",
            "Bản PDF tạo với --no-source, do chương trình khác tạo, hoặc đã bị sửa.",
        ),
        en=(
            "The embedded source lacks the file {file}.",
            "The PDF was created with --no-source or by another program, or it was changed.",
        ),
    ),
    "source-broken": Sentences(
        vi=("Tệp {file} kèm theo không đúng dạng noticegen ghi.", "Bản PDF có thể đã bị sửa."),
        en=("The embedded file {file} is not in the format that noticegen writes.", "The PDF may have been changed."),
    ),
    "source-other-makers": Sentences(
        vi=(
            "Bản PDF do phiên bản khác tạo; không so từng byte được trên máy này (bên tạo / ở đây): {differences}.",
            "Kiểm tra trên máy có đúng các phiên bản ấy. Đây không phải là dấu hiệu bản PDF bị sửa.",
        ),
        en=(
            (
                "The PDF was created by other versions, so it cannot be compared byte for byte on this machine "
                "(theirs / ours): {differences}."
            ),
            "Check it on a machine with exactly those versions. This is not a sign that the PDF was changed.",
        ),
    ),
    "source-own-form": Sentences(
        vi=(
            "Văn bản làm theo mẫu riêng mà ở đây không có; không tạo lại được từ nguồn.",
            "So với nguồn thì làm trong thư mục làm việc của cơ quan đã tạo văn bản. Không phải dấu hiệu PDF bị sửa.",
        ),
        en=(
            ("The document was made in a form that is not available here, so it cannot be made again from its source."),
            ("Compare it in the workspace of the office that made it. This is not a sign that the PDF was changed."),
        ),
    ),
    "source-not-whole": Sentences(
        vi=(
            "Mẫu riêng của cơ quan in ra nhiều hơn phần mà bản này được kèm theo; không tạo lại được từ nguồn.",
            "Kiểm tra bản chính của thông báo thay cho bản trích.",
        ),
        en=(
            (
                "Your office's own template prints more than the part embedded in this document; it cannot be "
                "created again from its source."
            ),
            "Check the notice itself instead of the excerpt.",
        ),
    ),
    "verify-no-source": Sentences(
        vi=(
            "Tệp không kèm nguồn, nên không so được với nguồn.",
            "Cần so thì xin cơ quan ban hành bản PDF do noticegen tạo, chưa qua phần mềm khác.",
        ),
        en=(
            "The file has no embedded source to compare it with.",
            "To compare it, ask the issuing office for the PDF as noticegen made it, not saved by another program.",
        ),
    ),
    "verify-source-own-form": Sentences(
        vi=(
            (
                "Văn bản làm theo mẫu riêng, không phải mẫu của thư mục làm việc này, nên không tạo lại được ở đây để "
                "so với nguồn: mẫu lấy từ tệp thì không bao giờ chạy, dù ai đã ký."
            ),
            "Muốn so thì chạy “noticegen verify” trong thư mục làm việc của cơ quan đã tạo văn bản.",
        ),
        en=(
            (
                "The document was made in a form that is not this workspace's, so it cannot be made again here and "
                "compared with its source: templates from a file are never run, whoever has signed it."
            ),
            'To compare it, run "noticegen verify" in the workspace of the office that made the document.',
        ),
    ),
    "verify-source-unknown": Sentences(
        vi=(
            "Không so được với nguồn trên máy này: bản PDF do phiên bản khác tạo, hoặc nguồn không đủ ({why}).",
            "Đây không phải dấu hiệu tệp bị sửa.",
        ),
        en=(
            (
                "Cannot compare the file with its source on this machine: another version created the PDF, or the "
                "source is incomplete ({why})."
            ),
            "This does not mean that the file was changed.",
        ),
    ),
    "verify-source-differs": Sentences(
        vi=(
            "Văn bản không đúng như nguồn đi kèm tạo ra: văn bản hoặc nguồn đã bị thay.",
            "Đừng dùng tệp này; hỏi lại nơi tạo văn bản.",
        ),
        en=(
            "The document is not what its embedded source produces: the document or the source was replaced.",
            "Do not use this file; ask whoever created the document.",
        ),
    ),
}
