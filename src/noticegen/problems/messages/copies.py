"""Formal extracts (trích sao)."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-excerpt-form": Word(
        vi="phieu-trich: phiếu giao việc; trich-sao: bản trích sao theo Nghị định 30.",
        en="phieu-trich: a work slip; trich-sao: the formal extract of decree 30.",
    ),
    "help-electronic": Word(
        vi="Bản trích sao điện tử: một dòng ở góc phải trang đầu, không có phần sao.",
        en="An electronic extract: one line at the top right of page 1, no copy block.",
    ),
    "help-number": Word(
        vi="Số của bản sao (để trống: văn thư điền).", en="Number of the copy (blank: the clerk fills it in)."
    ),
    "help-date": Word(
        vi="Ngày sao, ví dụ 2026-11-20 (để trống: chừa chỗ).",
        en="Date of copying, such as 2026-11-20 (blank: room is left).",
    ),
    "help-time": Word(
        vi="Giờ ký bản điện tử, ví dụ 17:24:51 (để trống: chừa chỗ).",
        en="Time of signing the electronic one, such as 17:24:51 (blank: room is left).",
    ),
    "help-signer": Word(
        vi="Mã người ký bản sao trong data/office.yaml (mặc định: người ký thông báo).",
        en="Id of the copy's signer in data/office.yaml (default: who signed the notice).",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "copy-of-undated": Sentences(
        vi=(
            "Thông báo chưa có số hoặc chưa có ngày ban hành, nên chưa có bản chính để trích sao.",
            (
                "Khi thông báo đã được ký và lấy số: “noticegen issue … --number SỐ --date NGÀY”; trước đó chỉ có "
                "phiếu trích."
            ),
        ),
        en=(
            "The notice has no number or no full date yet, so there is no main copy to make a formal extract of.",
            (
                "Write number, and date with its day, once the notice is signed and registered; until then make a "
                "work slip."
            ),
        ),
    ),
    "copy-of-draft": Sentences(
        vi=(
            "Thông báo còn là dự thảo (state: draft), nên chưa có bản chính để trích sao.",
            "Phiếu trích thì tạo được. Trích sao sau khi thông báo đã ký và ban hành bằng “noticegen issue”.",
        ),
        en=(
            "The notice is still a draft (state: draft), so there is no main copy to extract from.",
            "Work slips can be made. Extract after the notice has been signed, and issued with “noticegen issue”.",
        ),
    ),
    "copy-before-notice": Sentences(
        vi=("Ngày sao {copied} đứng trước ngày ban hành {issued}.", "Sửa --date."),
        en=("The day of copying {copied} is before the day of issue {issued}.", "Correct --date."),
    ),
    "copy-number-taken": Sentences(
        vi=(
            "Bản trích sao số {number} ngày {date} đã cấp cho {unit}, không sửa nữa.",
            "Cấp bản mới mang số mới: thêm --number SỐ MỚI.",
        ),
        en=(
            "The formal extract number {number} of {date} was given to {unit}: it stays as it is.",
            "Make a new one under a new number: add --number NEW.",
        ),
    ),
    "copy-number-twice": Sentences(
        vi=(
            "Số {number} đã cấp cho bản trích sao của {unit} (ngày {date}): mỗi bản sao một số.",
            "Xem lại sổ đăng ký, lấy số khác. Bản này chưa được làm.",
        ),
        en=(
            "Number {number} was given to the formal extract of {unit} ({date}): every copy has its own.",
            "Look at the register and take another. This one was not made.",
        ),
    ),
    "copy-out-of-date": Sentences(
        vi=(
            "Bản trích sao {number} ngày {date} cho {unit} không còn khớp thông báo; bản đã cấp còn nguyên.",
            (
                "Cấp bản mới mang số mới bằng “noticegen excerpt … --form trich-sao --number SỐ”; rồi xóa hoặc cất "
                "bản cũ."
            ),
        ),
        en=(
            (
                "Formal extract {number} of {date} for {unit} does not agree with the notice any more; it is left as "
                "issued."
            ),
            (
                "Issue a new one under a new number: “noticegen excerpt … --form trich-sao --number N”, and put this "
                "one away."
            ),
        ),
    ),
    "usage-only-for-copies": Sentences(
        vi=("{option} chỉ dùng cho bản trích sao.", "Thêm --form trich-sao."),
        en=("{option} is for formal extracts only.", "Add --form trich-sao."),
    ),
    "usage-number-of-electronic": Sentences(
        vi=("Bản trích sao điện tử không có số riêng.", "Bỏ --number, hoặc bỏ --electronic."),
        en=("An electronic extract has no number.", "Leave out --number, or --electronic."),
    ),
    "usage-number-for-many": Sentences(
        vi=("Mỗi bản sao một số: --number chỉ dùng với một đơn vị.", "Gọi riêng cho từng đơn vị."),
        en=("Each copy has its own number: --number is for one unit.", "Call once for each unit."),
    ),
    "usage-signer-of-electronic": Sentences(
        vi=(
            "Bản trích sao điện tử chỉ có chữ ký số của cơ quan, không ghi người ký.",
            "Bỏ --signer, hoặc bỏ --electronic.",
        ),
        en=(
            "An electronic extract bears the organisation's signature alone and names no signer.",
            "Leave out --signer, or --electronic.",
        ),
    ),
    "usage-time-of-paper": Sentences(
        vi=("Giờ ký chỉ ghi trên bản trích sao điện tử.", "Thêm --electronic, hoặc bỏ --time."),
        en=("Only an electronic extract tells its time.", "Add --electronic, or leave out --time."),
    ),
    "usage-time": Sentences(
        vi=("Giờ “{found}” viết không đúng dạng.", "Viết giờ:phút:giây, ví dụ 17:24:51."),
        en=("The time “{found}” is not written as it must be.", "Write hours:minutes:seconds, such as 17:24:51."),
    ),
    "usage-date": Sentences(
        vi=("Ngày “{found}” không dùng được.", "Viết năm-tháng-ngày có thật, ví dụ 2026-11-20."),
        en=("The date “{found}” cannot be used.", "Write year-month-day of a real day, such as 2026-11-20."),
    ),
}
