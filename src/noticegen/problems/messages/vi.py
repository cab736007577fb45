"""Tiếng Việt: câu báo cho người soạn thông báo."""

from .vi_archive import PROBLEMS as _ARCHIVE
from .vi_archive import WORDS as _ARCHIVE_WORDS
from .vi_rules import PROBLEMS as _RULES
from .vi_sign import PROBLEMS as _SIGN
from .vi_sign import WORDS as _SIGN_WORDS
from .vi_source import PROBLEMS as _SOURCE
from .vi_source import WORDS as _SOURCE_WORDS
from .vi_states import PROBLEMS as _STATES
from .vi_states import WORDS as _STATES_WORDS
from .vi_verify import PROBLEMS as _VERIFY
from .vi_verify import WORDS as _VERIFY_WORDS
from .vi_yaml import PROBLEMS as _YAML

WORDS = {
    **_ARCHIVE_WORDS,
    **_STATES_WORDS,
    **_SIGN_WORDS,
    **_VERIFY_WORDS,
    **_SOURCE_WORDS,
    "arg-code": "MÃ",
    "arg-name": "[TÊN]",
    "arg-output": "THƯ_MỤC",
    "arg-folder": "[THƯ_MỤC]",
    "arg-path": "THÔNG_BÁO",
    "arg-paths": "[THÔNG_BÁO hoặc THƯ_MỤC]...",
    "help-command-metavar": "LỆNH [THAM SỐ]...",
    "kept-workspace": "Thư mục làm việc đã có đủ; không tạo gì thêm.",
    "help": "Kết luận cuộc họp viết bằng YAML thành thông báo đúng thể thức Nghị định 30/2020/NĐ-CP (DOCX và PDF).",
    "help-options-metavar": "[TÙY CHỌN]",
    "help-usage": "Cách dùng",
    "help-options": "Tùy chọn",
    "help-commands": "Lệnh",
    "help-help": "Hiện trang này.",
    "help-lang": "Ngôn ngữ của lời báo (hoặc biến NOTICEGEN_LANG).",
    "help-version": "Hiện phiên bản.",
    "help-quiet": "Chỉ báo lỗi và cảnh báo.",
    "help-output": "Thư mục chứa văn bản tạo ra (mặc định: output).",
    "help-format": "Dạng kết quả.",
    "help-init": "Tạo thư mục làm việc.",
    "help-new": "Tạo thông báo mẫu có chú thích.",
    "help-check": "Kiểm tra thông báo, không tạo gì.",
    "help-excerpt": "Tạo phiếu trích cho từng đơn vị: phần việc của đơn vị và phần chung.",
    "help-unit": "Mã đơn vị trong data/office.yaml; ghi nhiều lần cho nhiều đơn vị.",
    "help-all-units": "Mọi đơn vị có việc trong thông báo.",
    "arg-unit": "MÃ",
    "help-build": "Tạo DOCX và PDF của các thông báo.",
    "help-show": "In bản trung gian (html, blocks, css) của một thông báo.",
    "help-schema": "In JSON Schema cho trình soạn thảo.",
    "help-explain": "Giải thích một mã lỗi hoặc quy tắc.",
    "help-doctor": "Xem máy này đã đủ để tạo văn bản chưa.",
    "error": "lỗi",
    "warning": "cảnh báo",
    "note": "lưu ý",
    "hint": "gợi ý",
    "fix": "sửa thành",
    "did-you-mean": "Có phải ý là “{suggestion}”?",
    "summary": "{errors} lỗi, {warnings} cảnh báo.",
    "clean": "{files} tệp, không có lỗi.",
    "clean-with-warnings": "{files} tệp, không có lỗi, {warnings} cảnh báo.",
    "made": "đã tạo",
    "kept": "giữ nguyên, đã có",
    "made-workspace": "Đã tạo thư mục làm việc. Tiếp theo: sửa data/office.yaml, rồi chạy “noticegen new”.",
    "made-notice": "Đã tạo {path}. Sửa nội dung, rồi chạy “noticegen build”.",
    "nothing-written": "Không tạo tệp nào.",
    "interrupted": "Đã dừng theo yêu cầu.",
    "bug": "Lỗi của chính noticegen, không phải của bạn. Xin gửi kèm tệp này khi báo lỗi: {log}",
    "explain-why": "Vì sao",
    "explain-good": "Đúng",
    "explain-bad": "Sai",
    "doctor-ok": "Máy này đã đủ để tạo thông báo.",
    "doctor-missing": "Còn thiếu những mục đánh dấu ✗ ở trên.",
    "doctor-install": "cài bằng",
    "doctor-pango": "thư viện Pango",
    "doctor-fonts": "phông chữ (Times New Roman, Liberation Serif 2 hoặc Tinos)",
}

REASONS: dict[str, str] = {
    "EACCES": "không được phép",
    "EPERM": "không được phép",
    "ENOENT": "không có tệp",
    "EISDIR": "đây là thư mục",
    "ENOTDIR": "một phần của đường dẫn không phải thư mục",
    "ENAMETOOLONG": "tên quá dài",
    "EIO": "lỗi đọc ghi đĩa",
    "EROFS": "đĩa chỉ cho đọc",
    "ENOSPC": "đĩa đầy",
    "EMFILE": "mở quá nhiều tệp",
    "ELOOP": "liên kết vòng quanh",
    "EBUSY": "đang được chương trình khác dùng",
    "EINVAL": "tên không hợp lệ",
    "EEXIST": "đã có tệp cùng tên",
}
"""Lời của hệ điều hành, theo tên mã lỗi."""

PROBLEMS = {
    **_YAML,
    **_SIGN,
    **_VERIFY,
    **_RULES,
    **_ARCHIVE,
    **_STATES,
    **_SOURCE,
    # bản in
    "font-missing": (
        "Máy này không có phông chữ dùng được: {families}, đủ chữ tiếng Việt ở bốn kiểu.",
        "Debian, Ubuntu: apt-get install fonts-liberation2. Windows: phông Times New Roman có sẵn; nếu đã gỡ, cài lại.",
    ),
    "pango-missing": (
        "Máy này không có thư viện Pango, cần để tạo PDF ({library}).",
        "Debian, Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Windows: xem README.",
    ),
    "head-too-wide": (
        "“{number}” và “{date}” quá dài, không đứng được trên cùng một dòng.",
        "Rút gọn địa danh (place) hoặc ký hiệu (symbol): Nghị định đòi số và ngày ngang hàng nhau.",
    ),
    "column-too-narrow": (
        "Cột {column} của bảng hẹp hơn chữ “{word}”: chữ sẽ bị cắt hoặc đè sang cột bên.",
        "Cho cột này width từ {width} trở lên, hoặc bớt cột.",
    ),
    "nothing-for-unit": (
        "Thông báo không giao việc cho {unit}.",
        "Không tạo phiếu trích nào. Xem units trong thông báo, hoặc dùng --all để tạo cho mọi đơn vị có việc.",
    ),
    "copy-of-undated": (
        "Thông báo chưa có số hoặc chưa có ngày ban hành, nên chưa có bản chính để trích sao.",
        "Khi thông báo đã được ký và lấy số: “noticegen issue … --number SỐ --date NGÀY”; trước đó chỉ có phiếu trích.",
    ),
    "usage-units-or-all": ("Chưa rõ trích cho đơn vị nào.", "Ghi --unit MÃ, hoặc --all, một trong hai."),
    "B19": (
        "Câu cuối và khối chữ ký, nơi nhận dài hơn một trang: chữ ký sẽ đứng riêng một trang.",
        "Tách câu cuối thành vài đoạn, hoặc gộp bớt nơi nhận.",
    ),
    "glyph-missing": (
        "Phông chữ của văn bản không có ký tự “{character}” ({code}).",
        "Thay bằng chữ hoặc dấu thường; biểu tượng cảm xúc và hình không dùng trong văn bản hành chính.",
    ),
    "pdf-complaint": (
        "Bộ tạo PDF báo: {complaint}",
        "Nếu cơ quan tự sửa tệp trong templates/, xem lại tệp đó; nếu không, xin báo lỗi cho noticegen.",
    ),
    "pdf-fetch": (
        "Mẫu muốn lấy một tệp bên ngoài: {url}",
        "noticegen không tải gì từ mạng hay từ đĩa; bỏ liên kết này khỏi mẫu trong templates/.",
    ),
    "template-broken": (
        "Mẫu {template} có lỗi ở dòng {line}: {cause}",
        "Sửa tệp mẫu trong templates/ hoặc bỏ nó để dùng mẫu có sẵn.",
    ),
    "html-unknown": (
        "Mẫu tạo ra {what}, thứ không có trong bảng thành phần của văn bản.",
        "Chỉ dùng các thẻ và lớp có trong templates/ của noticegen.",
    ),
    "html-broken": ("Mẫu tạo ra HTML không đọc được: {cause}", "Xem lại thẻ mở, thẻ đóng trong templates/."),
    "profile-unknown": ("Không có thể thức “{name}”.", "Các thể thức hiện có: {known}."),
    "profile-broken": (
        "Thể thức sai ở {where}: {cause}",
        "Sửa tệp trong data/profiles/; mỗi số đo phải nằm trong khoảng cho phép.",
    ),
    # kiểu giá trị
    "text-expected": ("“{field}” phải là chữ.", "Viết một câu, không viết danh sách hay các khóa."),
    "text-empty": ("“{field}” không có chữ nào.", "Viết nội dung, hoặc bỏ hẳn dòng này."),
    "line-break-in-text": (
        "Có xuống dòng bên trong một đoạn.",
        "Mỗi đoạn là một mục riêng: tách thành nhiều mục, hoặc viết liền một dòng.",
    ),
    "mapping-expected": ("Chỗ này phải có các khóa (khóa: giá trị).", "Xem mẫu do “noticegen new” tạo ra."),
    "list-expected": ("“{field}” phải là danh sách.", "Mỗi mục một dòng, bắt đầu bằng “- ” (có dấu cách)."),
    "id-expected": ("“{field}” nhận mã trong data/office.yaml.", "Viết mã, ví dụ: van-phong."),
    "id-form": (
        "“{found}” không phải một mã.",
        "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: van-phong.",
    ),
    "blank-entry": ("Mục này để trống.", "Viết nội dung, hoặc xóa dòng."),
    "value-blank": ("“{field}” bắt buộc phải có, nhưng đang để trống.", "Viết giá trị sau dấu hai chấm."),
    "missing-key": ("Thiếu khóa bắt buộc “{field}”.", "Thêm một dòng “{field}: …”."),
    "unknown-key": ("Không có khóa “{found}” ở đây.", "Các khóa dùng được: {known}."),
    "prose-as-key": (
        "Dấu hai chấm sau “{found}” làm YAML tưởng đây là một khóa.",
        "Nếu là câu văn, đặt cả câu trong dấu nháy; nếu là một mục mới, thêm “- ” ở đầu.",
    ),
    "too-few": ("“{field}” phải có ít nhất {min_length} mục.", "Thêm mục."),
    "too-many": ("“{field}” có {actual_length} mục, nhiều nhất là {max_length}.", "Bỏ bớt mục."),
    "number-form": ("“{found}” không phải số nguyên.", "Viết chữ số, ví dụ: 05."),
    "number-too-small": ("Số {found} quá nhỏ: phải lớn hơn {gt}.", "Chưa có số thì để trống."),
    "number-too-large": ("Số {found} quá lớn: phải nhỏ hơn {lt}.", "Xem lại số."),
    "decimal-form": ("“{found}” không phải số.", "Phần lẻ viết sau dấu chấm, ví dụ: 2.5."),
    "yes-no": ("“{found}” phải là true hoặc false.", "Viết true (có) hoặc false (không)."),
    "date-form": (
        "Ngày “{found}” viết không đúng dạng.",
        "Viết năm-tháng-ngày, ví dụ 2021-11-16; ngày ban hành còn trống thì viết 2021-11.",
    ),
    "date-impossible": ("Không có ngày “{found}” trong lịch.", "Xem lại ngày, tháng."),
    "unknown-choice": ("“{found}” không dùng được ở “{field}”.", "Các giá trị dùng được: {known}."),
    "wrong-value": ("Giá trị của “{field}” không dùng được ({found}).", "Xem mẫu do “noticegen new” tạo ra."),
    # ý nghĩa
    "unknown-unit": ("Không có đơn vị mang mã “{found}”.", "Các mã trong data/office.yaml: {known}."),
    "unknown-agency": ("Không có cơ quan mang mã “{found}”.", "Các mã trong data/office.yaml: {known}."),
    "unknown-signer": ("Không có người ký mang mã “{found}”.", "Các mã trong data/office.yaml: {known}."),
    "repeated-id": ("Mã “{found}” đã dùng ở trên.", "Mỗi mã chỉ một mục; “all” dành riêng cho tất cả các đơn vị."),
    "until-before-since": ("Ngày kết thúc {until} trước ngày bắt đầu {since}.", "Xem lại hai ngày."),
    "unknown-kind": ("Không có loại văn bản “{found}”.", "Các loại có tên (Nghị định 30/2020): {known}."),
    "kind-is-letter": (
        "“{found}” không trình bày theo mẫu này.",
        "Công văn, thư công theo mẫu khác; dùng loại văn bản có tên, ví dụ Thông báo.",
    ),
    "row-length": ("Hàng có {cells} ô, bảng có {columns} cột.", "Thêm hoặc bớt ô; ô trống viết ~."),
    "node-empty": (
        "Mục này không có nội dung.",
        "Thêm heading, text, paragraph, table hoặc items.",
    ),
    "node-mixed": ("“{second}” không đi cùng “{first}” trong một mục.", "Tách thành hai mục."),
    "label-without-text": ("“label” cần có heading hoặc text.", "Thêm text, hoặc bỏ label."),
    "numbering-without-items": ("“numbering” chỉ dùng khi có items.", "Thêm items, hoặc bỏ numbering."),
    "decimal-without-parent": (
        "Kiểu số 1.1. cần mục trên đánh số 1.",
        "Đặt kiểu arabic cho bậc trên, hoặc dùng kiểu khác ở bậc này.",
    ),
    "deadline-not-in-text": (
        "Thời hạn “{found}” không có nguyên văn trong câu của mục này.",
        "Chép đúng từng chữ như trong câu.",
    ),
    # tệp, thư mục, máy
    "no-notices": ("Không có thông báo nào trong {path}.", "Chạy “noticegen new” để tạo một thông báo."),
    "file-not-readable": ("Không đọc được {path}: {reason}.", "Xem lại quyền đọc tệp."),
    "file-exists": ("Đã có {path}; không ghi đè.", "Chọn tên khác."),
    "same-output": ("{path} và {other} cho cùng một tên “{slug}”.", "Đổi tên một trong hai tệp."),
    "file-locked": ("{path} đang mở trong chương trình khác.", "Đóng tệp trong Word hoặc trình xem PDF rồi chạy lại."),
    "disk-full": ("Đĩa đầy khi ghi {path}; tệp cũ còn nguyên.", "Giải phóng chỗ trống rồi chạy lại."),
    "write-failed": ("Không ghi được {path}: {reason}.", "Xem lại thư mục đích."),
    "not-buildable": ("Bản cài đặt này thiếu phần dựng văn bản ({reason}).", "Chạy “noticegen doctor”."),
    # cách gọi
    "usage-no-such-command": ("Không có lệnh “{command}”.", "Các lệnh: {known}."),
    "usage-no-such-option": ("Không có tùy chọn “{option}”.", "Thêm --help sau lệnh để xem các tùy chọn."),
    "usage-missing": ("Thiếu “{option}”.", "Thêm --help sau lệnh để xem cách dùng."),
    "usage-bad-value": ("“{option}” không nhận giá trị này.", "Các giá trị dùng được: {known}."),
    "usage-other": ("Không hiểu lệnh này: {reason}", "Thêm --help sau lệnh để xem cách dùng."),
    "usage-unknown-code": ("Không có mã “{found}”.", "Mã ghi trong ngoặc vuông ở mỗi lời báo, ví dụ date-form."),
    "double-dash": (
        "Thừa một dấu gạch ở đầu dòng.",
        "Mỗi mục chỉ một “- ”; mục con viết dưới “items:”.",
    ),
    "no-workspace": (
        "Không thấy data/office.yaml ở {path} và các thư mục trên nó.",
        "Chạy “noticegen init” để tạo thư mục làm việc, hoặc chuyển vào thư mục làm việc (lệnh cd).",
    ),
    "workspace-below": (
        "{path} không phải thư mục làm việc; ngay dưới nó có: {below}.",
        "Chuyển vào đó (lệnh cd) rồi chạy lại, hoặc ghi tên nó sau lệnh.",
    ),
    "file-not-found": (
        "Không có tệp hay thư mục {path}.",
        "Xem lại tên; gõ tên thông báo trong data/notices cũng được.",
    ),
    "file-named-txt": (
        "{path} là tệp .txt nên bị bỏ qua.",
        "Đổi tên, bỏ .txt: {wanted} (Windows: bật hiện phần mở rộng tên tệp).",
    ),
    "not-a-notice": (
        "{path} không phải tệp .yaml.",
        "Chọn tệp thông báo, ví dụ data/notices/2021-11-giao-ban.yaml.",
    ),
    "office-empty": (
        "Danh bạ data/office.yaml rỗng hoặc chỉ có ghi chú.",
        "Xóa tệp này rồi chạy lại “noticegen init” để có danh bạ mẫu (init không ghi đè tệp đã có).",
    ),
    "write-denied": (
        "Không được phép ghi {path}.",
        "Nếu tệp đang mở trong Word, đóng lại; nếu không, chọn thư mục khác bằng -o, hoặc xin quyền ghi.",
    ),
    "usage-extra": (
        "Thừa tham số sau lệnh “{command}”.",
        "Thêm --help sau lệnh để xem cách dùng.",
    ),
    "usage-option-value": (
        "Tùy chọn “{option}” thiếu giá trị, hoặc không nhận giá trị.",
        "Thêm --help sau lệnh để xem cách dùng.",
    ),
    "usage-no-stream": (
        "Không đọc từ đầu vào chuẩn, không ghi ra đầu ra chuẩn (“-”).",
        "Ghi tên tệp hoặc thư mục; thư mục tên là “-” thì viết “./-”.",
    ),
    "text-too-long": (
        "Một đoạn dài {length} ký tự; nhiều nhất là {limit}.",
        "Tách thành nhiều mục.",
    ),
    "decimal-not-positive": ("“{found}” không phải số dương.", "Viết số lớn hơn 0, ví dụ: 2 hoặc 2.5."),
}
