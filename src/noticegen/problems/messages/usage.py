"""The command line: its help, and calls that are not understood."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "arg-date": Word(vi="NGÀY", en="DATE"),
    "arg-time": Word(vi="GIỜ", en="TIME"),
    "arg-number": Word(vi="SỐ", en="NUMBER"),
    "help-jobs": Word(
        vi="Số tiến trình chạy cùng lúc (mặc định: số bộ xử lý).",
        en="Processes that work at the same time (default: one for each processor).",
    ),
    "help-keep": Word(
        vi="Giữ nguyên tệp đã sửa tay, tạo những tệp còn lại.", en="Keep files that were edited by hand, make the rest."
    ),
    "help-overwrite": Word(
        vi="Ghi đè tệp đã sửa tay; bản sửa tay được cất vào thư mục backup.",
        en="Write over files that were edited by hand; the edited ones are kept in backup.",
    ),
    "help-scheduler": Word(
        vi="Chia việc cho cụm máy Dask ở địa chỉ này.", en="Share the work with the Dask cluster at this address."
    ),
    "help-excerpts": Word(
        vi="Tạo cả phiếu trích của mọi đơn vị có việc.", en="Make the excerpts of all units that have a task, too."
    ),
    "help-watch": Word(
        vi="Theo dõi và tạo lại mỗi khi có tệp được lưu; Ctrl+C để dừng.",
        en="Watch, and build again whenever a file is saved; Ctrl+C stops.",
    ),
    "arg-code": Word(vi="MÃ", en="CODE"),
    "arg-name": Word(vi="[TÊN]", en="[NAME]"),
    "arg-output": Word(vi="THƯ_MỤC", en="FOLDER"),
    "arg-folder": Word(vi="[THƯ_MỤC]", en="[FOLDER]"),
    "arg-path": Word(vi="THÔNG_BÁO", en="NOTICE"),
    "arg-paths": Word(vi="[THÔNG_BÁO hoặc THƯ_MỤC]...", en="[NOTICE or FOLDER]..."),
    "help-command-metavar": Word(vi="LỆNH [THAM SỐ]...", en="COMMAND [ARGS]..."),
    "help": Word(
        vi=("Kết luận cuộc họp viết bằng YAML thành thông báo đúng thể thức Nghị định 30/2020/NĐ-CP (DOCX và PDF)."),
        en=("A meeting's conclusions in YAML become a notice in the form of Nghị định 30/2020/NĐ-CP (DOCX and PDF)."),
    ),
    "help-options-metavar": Word(vi="[TÙY CHỌN]", en="[OPTIONS]"),
    "help-usage": Word(vi="Cách dùng", en="Usage"),
    "help-options": Word(vi="Tùy chọn", en="Options"),
    "help-commands": Word(vi="Lệnh", en="Commands"),
    "help-help": Word(vi="Hiện trang này.", en="Show this page."),
    "help-lang": Word(
        vi="Ngôn ngữ của lời báo (hoặc biến NOTICEGEN_LANG).",
        en="Language of what is told (or the variable NOTICEGEN_LANG).",
    ),
    "help-version": Word(vi="Hiện phiên bản.", en="Show the version."),
    "help-quiet": Word(vi="Chỉ báo lỗi và cảnh báo.", en="Tell errors and warnings only."),
    "help-output": Word(
        vi="Thư mục chứa văn bản tạo ra (mặc định: output).", en="Folder for the documents (default: output)."
    ),
    "help-format": Word(vi="Dạng kết quả.", en="Form of the result."),
    "help-init": Word(vi="Tạo thư mục làm việc.", en="Make a workspace."),
    "help-new": Word(vi="Tạo thông báo mẫu có chú thích.", en="Make an annotated notice to start from."),
    "help-check": Word(vi="Kiểm tra thông báo, không tạo gì.", en="Check notices; nothing is written."),
    "arg-unit": Word(vi="MÃ", en="ID"),
    "help-build": Word(vi="Tạo DOCX và PDF của các thông báo.", en="Make the DOCX and PDF of notices."),
    "help-show": Word(
        vi="In bản trung gian (html, blocks, css) của một thông báo.",
        en="Print the middle (html, blocks, css) of a notice.",
    ),
    "help-schema": Word(vi="In JSON Schema cho trình soạn thảo.", en="Print the JSON Schema for editors."),
    "help-explain": Word(vi="Giải thích một mã lỗi hoặc quy tắc.", en="Explain the code of a problem or rule."),
    "help-doctor": Word(vi="Xem máy này đã đủ để tạo văn bản chưa.", en="See whether this machine has what is needed."),
    "arg-pdfs": Word(vi="TỆP.pdf...", en="FILE.pdf..."),
    "arg-file": Word(vi="TỆP", en="FILE"),
    "arg-name-of": Word(vi="TÊN", en="NAME"),
    "arg-pdf": Word(vi="TỆP.pdf", en="FILE.pdf"),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-no-such-command": Sentences(
        vi=("Không có lệnh “{command}”.", "Các lệnh: {known}."),
        en=('There is no command "{command}".', "Commands: {known}."),
    ),
    "usage-no-such-option": Sentences(
        vi=("Không có tùy chọn “{option}”.", "Thêm --help sau lệnh để xem các tùy chọn."),
        en=('There is no option "{option}".', "Add --help after the command to see its options."),
    ),
    "usage-missing": Sentences(
        vi=("Thiếu “{option}”.", "Thêm --help sau lệnh để xem cách dùng."),
        en=('"{option}" is missing.', "Add --help after the command to see its use."),
    ),
    "usage-bad-value": Sentences(
        vi=("“{option}” không nhận giá trị này.", "Các giá trị dùng được: {known}."),
        en=('"{option}" does not take this value.', "Values that can: {known}."),
    ),
    "usage-other": Sentences(
        vi=("Không hiểu lệnh này: {reason}", "Thêm --help sau lệnh để xem cách dùng."),
        en=("This call is not understood: {reason}", "Add --help after the command to see its use."),
    ),
    "usage-unknown-code": Sentences(
        vi=("Không có mã “{found}”.", "Mã ghi trong ngoặc vuông ở mỗi lời báo, ví dụ date-form."),
        en=('There is no code "{found}".', "Codes stand in brackets in what is told, such as date-form."),
    ),
    "usage-extra": Sentences(
        vi=("Thừa tham số sau lệnh “{command}”.", "Thêm --help sau lệnh để xem cách dùng."),
        en=('Too many arguments after "{command}".', "Add --help after the command to see its use."),
    ),
    "usage-option-value": Sentences(
        vi=("Tùy chọn “{option}” thiếu giá trị, hoặc không nhận giá trị.", "Thêm --help sau lệnh để xem cách dùng."),
        en=('Option "{option}" lacks its value, or takes none.', "Add --help after the command to see its use."),
    ),
    "usage-no-stream": Sentences(
        vi=(
            "Không đọc từ đầu vào chuẩn, không ghi ra đầu ra chuẩn (“-”).",
            "Ghi tên tệp hoặc thư mục; thư mục tên là “-” thì viết “./-”.",
        ),
        en=(
            'Nothing is read from standard input or written to standard output ("-").',
            'Name a file or folder; a folder called "-" is written "./-".',
        ),
    ),
    "usage-keep-or-overwrite": Sentences(
        vi=("--keep và --overwrite trái nhau.", "Chọn một trong hai."),
        en=("--keep and --overwrite contradict each other.", "Choose one."),
    ),
}
