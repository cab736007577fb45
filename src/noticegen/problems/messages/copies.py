"""Formal extracts (trích sao)."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-excerpt-kind": Word(
        vi="phieu-trich: phiếu giao việc; trich-sao: bản trích sao theo Nghị định 30.",
        en="phieu-trich: a work slip; trich-sao: a formal extract under Decree 30.",
    ),
    "help-electronic": Word(
        vi="Bản trích sao điện tử: một dòng ở góc phải trang đầu, không có phần sao.",
        en="Electronic extract: one line at the top right of page 1, no certification block.",
    ),
    "help-number": Word(
        vi="Số của bản sao (để trống: văn thư điền).",
        en="Number of the extract (if omitted, a blank is left for the clerk).",
    ),
    "help-date": Word(
        vi="Ngày sao, ví dụ 2026-11-20 (để trống: chừa chỗ).",
        en="Date of the extract, such as 2026-11-20 (if omitted, a blank is left).",
    ),
    "help-time": Word(
        vi="Giờ ký bản điện tử, ví dụ 17:24:51 (để trống: chừa chỗ).",
        en="Time of signing the electronic extract, such as 17:24:51 (if omitted, a blank is left).",
    ),
    "help-signer": Word(
        vi="Mã người ký bản sao trong data/office.yaml (mặc định: người ký thông báo).",
        en="Id in data/office.yaml of the person who signs the extract (default: the signer of the notice).",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "copy-of-undated": Sentences(
        vi=(
            "Thông báo chưa có số hoặc chưa có ngày ban hành, nên chưa có bản chính để trích sao.",
            (
                "Khi thông báo đã được ký và lấy số: “noticegen issue THÔNG_BÁO --number SỐ --date NGÀY”; trước đó "
                "chỉ có phiếu trích."
            ),
        ),
        en=(
            "The notice has no number or no complete date of issue yet, so there is no original to extract from.",
            (
                'Once the notice is signed and registered, run "noticegen issue NOTICE --number N --date DATE"; until '
                "then, only work slips are available."
            ),
        ),
    ),
    "copy-of-draft": Sentences(
        vi=(
            "Thông báo còn là dự thảo (state: draft), nên chưa có bản chính để trích sao.",
            "Phiếu trích thì tạo được. Trích sao sau khi thông báo đã ký và ban hành bằng “noticegen issue”.",
        ),
        en=(
            "The notice is still a draft (state: draft), so there is no original to extract from.",
            (
                "Work slips can be created already. Create the formal extract after the notice has been signed and "
                'issued with "noticegen issue".'
            ),
        ),
    ),
    "copy-before-notice": Sentences(
        vi=("Ngày sao {copied} đứng trước ngày ban hành {issued}.", "Sửa --date."),
        en=("The date of the extract, {copied}, is before the date of issue, {issued}.", "Correct --date."),
    ),
    "copy-number-taken": Sentences(
        vi=(
            "Bản trích sao số {number} ngày {date} đã cấp cho {unit}, không sửa nữa.",
            "Cấp bản mới mang số mới: thêm --number SỐ MỚI.",
        ),
        en=(
            "Formal extract {number} of {date} was already issued to {unit} and cannot be changed.",
            "Issue a new extract under a new number: add --number NEW.",
        ),
    ),
    "copy-number-twice": Sentences(
        vi=(
            "Số {number} đã cấp cho bản trích sao của {unit} (ngày {date}): mỗi bản sao một số.",
            "Xem lại sổ đăng ký, lấy số khác. Bản này chưa được làm.",
        ),
        en=(
            (
                "Number {number} is already used by the formal extract for {unit} ({date}); each extract needs its "
                "own number."
            ),
            "Check the register and take another number. This extract was not created.",
        ),
    ),
    "copy-out-of-date": Sentences(
        vi=(
            "Bản trích sao {number} ngày {date} cho {unit} không còn khớp thông báo; bản đã cấp còn nguyên.",
            (
                "Cấp bản mới mang số mới bằng “noticegen excerpt THÔNG_BÁO --kind trich-sao --number SỐ”; rồi xóa "
                "hoặc cất bản cũ."
            ),
        ),
        en=(
            (
                "Formal extract {number} of {date} for {unit} no longer agrees with the notice; the issued extract "
                "was left untouched."
            ),
            (
                'Issue a new extract under a new number with "noticegen excerpt NOTICE --kind trich-sao --number N", '
                "then delete or put away the old one."
            ),
        ),
    ),
    "usage-only-for-copies": Sentences(
        vi=("{option} chỉ dùng cho bản trích sao.", "Thêm --kind trich-sao."),
        en=("{option} applies to formal extracts only.", "Add --kind trich-sao."),
    ),
    "usage-number-of-electronic": Sentences(
        vi=("Bản trích sao điện tử không có số riêng.", "Bỏ --number, hoặc bỏ --electronic."),
        en=("An electronic extract has no number of its own.", "Omit --number or --electronic."),
    ),
    "usage-number-for-many": Sentences(
        vi=("Mỗi bản sao một số: --number chỉ dùng với một đơn vị.", "Gọi riêng cho từng đơn vị."),
        en=("Each extract has its own number: --number works for one unit only.", "Run the command once per unit."),
    ),
    "usage-signer-of-electronic": Sentences(
        vi=(
            "Bản trích sao điện tử chỉ có chữ ký số của cơ quan, không ghi người ký.",
            "Bỏ --signer, hoặc bỏ --electronic.",
        ),
        en=(
            "An electronic extract bears only the organisation's digital signature and names no signer.",
            "Omit --signer or --electronic.",
        ),
    ),
    "usage-time-of-paper": Sentences(
        vi=("Giờ ký chỉ ghi trên bản trích sao điện tử.", "Thêm --electronic, hoặc bỏ --time."),
        en=("Only electronic extracts show a time of signing.", "Add --electronic, or omit --time."),
    ),
    "usage-time": Sentences(
        vi=("Giờ “{found}” viết không đúng dạng.", "Viết giờ:phút:giây, ví dụ 17:24:51."),
        en=('The time "{found}" has the wrong format.', "Write hours:minutes:seconds, such as 17:24:51."),
    ),
    "usage-date": Sentences(
        vi=("Ngày “{found}” không dùng được.", "Viết năm-tháng-ngày có thật, ví dụ 2026-11-20."),
        en=('"{found}" is not a valid date.', "Write an existing date as year-month-day, such as 2026-11-20."),
    ),
}
