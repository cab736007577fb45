"""The command line: help texts and usage errors."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "arg-date": Word(vi="NGÀY", en="DATE"),
    "arg-time": Word(vi="GIỜ", en="TIME"),
    "arg-number": Word(vi="SỐ", en="NUMBER"),
    "help-jobs": Word(
        vi="Số tiến trình chạy cùng lúc (mặc định: số bộ xử lý).",
        en="Number of parallel processes (default: one per processor).",
    ),
    "help-keep": Word(
        vi="Giữ nguyên tệp đã sửa tay, tạo những tệp còn lại.",
        en="Keep files that were edited by hand and build the rest.",
    ),
    "help-overwrite": Word(
        vi="Ghi đè tệp đã sửa tay; bản sửa tay được cất vào thư mục backup.",
        en="Overwrite files that were edited by hand; the edited versions are moved to the backup folder.",
    ),
    "help-scheduler": Word(
        vi="Chia việc cho cụm máy Dask ở địa chỉ này.", en="Share the work with the Dask cluster at this address."
    ),
    "help-excerpts": Word(
        vi="Tạo cả phiếu trích của mọi đơn vị có việc.", en="Also create the work slips of all units that have tasks."
    ),
    "help-watch": Word(
        vi="Theo dõi và tạo lại mỗi khi có tệp được lưu; Ctrl+C để dừng.",
        en="Watch for changes and rebuild whenever a file is saved; press Ctrl+C to stop.",
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
        en=(
            "Turn meeting conclusions written in YAML into a notice formatted under Decree 30/2020/NĐ-CP "
            "(DOCX and PDF)."
        ),
    ),
    "help-options-metavar": Word(vi="[TÙY CHỌN]", en="[OPTIONS]"),
    "help-usage": Word(vi="Cách dùng", en="Usage"),
    "help-options": Word(vi="Tùy chọn", en="Options"),
    "help-commands": Word(vi="Lệnh", en="Commands"),
    "help-help": Word(vi="Hiện trang này.", en="Show this page."),
    "help-lang": Word(
        vi="Ngôn ngữ của lời báo (hoặc biến NOTICEGEN_LANG).", en="Message language (or set NOTICEGEN_LANG)."
    ),
    "help-version": Word(vi="Hiện phiên bản.", en="Show the version."),
    "help-quiet": Word(vi="Chỉ báo lỗi và cảnh báo.", en="Show only errors and warnings."),
    "help-fix": Word(
        vi="Sửa tệp theo những chỗ “sửa thành” (đều đã thử), và cho xem đã sửa gì.",
        en="Apply the corrections offered (all of them tried) to the files, and show what changed.",
    ),
    "help-diff": Word(
        vi="Chỉ cho xem những chỗ --fix sẽ sửa, không ghi tệp.",
        en="Only show what --fix would change; write nothing.",
    ),
    "help-output": Word(vi="Thư mục chứa văn bản tạo ra (mặc định: output).", en="Output folder (default: output)."),
    "help-format": Word(vi="Dạng kết quả.", en="Output format."),
    "help-init": Word(vi="Tạo thư mục làm việc.", en="Create a workspace."),
    "help-new": Word(vi="Tạo thông báo mẫu có chú thích.", en="Create an annotated sample notice."),
    "help-new-from": Word(
        vi="Bắt đầu từ thông báo này: giữ các mục, đơn vị, người ký, nơi nhận; để trống số, ngày, thời hạn.",
        en="Begin with this notice: its sections, units, signers, recipients; number, day, deadlines blank.",
    ),
    "help-check": Word(vi="Kiểm tra thông báo, không tạo gì.", en="Check notices without writing anything."),
    "arg-unit": Word(vi="MÃ", en="ID"),
    "help-build": Word(vi="Tạo DOCX và PDF của các thông báo.", en="Create the DOCX and PDF files of notices."),
    "help-show": Word(
        vi="In bản trung gian (html, blocks, css) của một thông báo.",
        en="Print an intermediate stage of a notice (html, blocks or css).",
    ),
    "help-schema": Word(vi="In JSON Schema cho trình soạn thảo.", en="Print the JSON Schema for editors."),
    "help-explain": Word(vi="Giải thích một mã lỗi hoặc quy tắc.", en="Explain a problem code or a rule."),
    "help-doctor": Word(
        vi="Xem máy này đã đủ để tạo văn bản chưa.", en="Check whether this machine has everything it needs."
    ),
    "arg-pdfs": Word(vi="TỆP.pdf...", en="FILE.pdf..."),
    "arg-file": Word(vi="TỆP", en="FILE"),
    "arg-name-of": Word(vi="TÊN", en="NAME"),
    "arg-pdf": Word(vi="TỆP.pdf", en="FILE.pdf"),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-no-such-command": Sentences(
        vi=("Không có lệnh “{command}”.", "Các lệnh: {known}."),
        en=('There is no command "{command}".', "Available commands: {known}."),
    ),
    "usage-no-such-option": Sentences(
        vi=("Không có tùy chọn “{option}”.", "Thêm --help sau lệnh để xem các tùy chọn."),
        en=('There is no option "{option}".', "Add --help after the command to list its options."),
    ),
    "usage-missing": Sentences(
        vi=("Thiếu “{option}”.", "Thêm --help sau lệnh để xem cách dùng."),
        en=('"{option}" is missing.', "Add --help after the command to see how to use it."),
    ),
    "usage-bad-value": Sentences(
        vi=("“{option}” không nhận giá trị này.", "Các giá trị dùng được: {known}."),
        en=('"{option}" does not accept this value.', "Allowed values: {known}."),
    ),
    "usage-other": Sentences(
        vi=("Không hiểu lệnh này: {reason}", "Thêm --help sau lệnh để xem cách dùng."),
        en=("Cannot understand this command: {reason}", "Add --help after the command to see how to use it."),
    ),
    "usage-unknown-code": Sentences(
        vi=("Không có mã “{found}”.", "Mã ghi trong ngoặc vuông ở mỗi lời báo, ví dụ date-form."),
        en=('There is no code "{found}".', "The code of a message stands in square brackets, such as date-form."),
    ),
    "usage-extra": Sentences(
        vi=("Thừa tham số sau lệnh “{command}”.", "Thêm --help sau lệnh để xem cách dùng."),
        en=('Too many arguments after "{command}".', "Add --help after the command to see how to use it."),
    ),
    "usage-option-value": Sentences(
        vi=("Tùy chọn “{option}” thiếu giá trị, hoặc không nhận giá trị.", "Thêm --help sau lệnh để xem cách dùng."),
        en=(
            'Option "{option}" lacks its value, or does not take one.',
            "Add --help after the command to see how to use it.",
        ),
    ),
    "usage-no-stream": Sentences(
        vi=(
            "Không đọc từ đầu vào chuẩn, không ghi ra đầu ra chuẩn (“-”).",
            "Ghi tên tệp hoặc thư mục; thư mục tên là “-” thì viết “./-”.",
        ),
        en=(
            'Cannot read from standard input or write to standard output ("-").',
            'Name a file or folder; write "./-" for a folder called "-".',
        ),
    ),
    "usage-keep-or-overwrite": Sentences(
        vi=("--keep và --overwrite trái nhau.", "Chọn một trong hai."),
        en=("--keep and --overwrite contradict each other.", "Use only one of them."),
    ),
}
