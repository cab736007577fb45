"""Drafts, notices for signature, issued notices; their numbers and dates."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-issue": Word(
        vi="Ghi số và ngày ban hành vào tệp thông báo, không đụng đến gì khác.",
        en="Write the number and the date of issue into the notice, changing nothing else.",
    ),
    "help-issue-number": Word(
        vi="Số của thông báo, theo sổ đăng ký (bắt buộc).", en="Number of the notice in the register (required)."
    ),
    "help-issue-date": Word(
        vi="Ngày ban hành, ví dụ 2026-11-20 (bắt buộc).", en="Date of issue, such as 2026-11-20 (required)."
    ),
    "issued": Word(
        vi="Đã ghi vào {path}: {values}. Tiếp theo: “noticegen build”, rồi ký.",
        en='Written to {path}: {values}. Next: run "noticegen build", then sign.',
    ),
    "issued-already": Word(
        vi="{path} đã ghi số {number}, ngày {date} từ trước; không có gì phải ghi.",
        en="{path} already has number {number}, date {date}; there is nothing to write.",
    ),
    "not-issued": Word(vi="Chưa ghi gì vào {path}.", en="Nothing was written to {path}."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "issue-of-draft": Sentences(
        vi=(
            "Thông báo còn là dự thảo (state: draft): bản dự thảo không có chỗ ký, nên chưa ai ký.",
            "Đổi thành state: for-signature, chạy “noticegen build”, trình ký, rồi mới ban hành.",
        ),
        en=(
            "The notice is still a draft (state: draft), which has no space for a signature, so nobody has signed it.",
            'Change it to state: for-signature, run "noticegen build", have it signed, then issue it.',
        ),
    ),
    "issued-otherwise": Sentences(
        vi=(
            "Thông báo đã ban hành với số {number}, ngày {date}.",
            "Nếu gõ nhầm lệnh: gọi lại cho đúng. Nếu tệp ghi nhầm: sửa number, date trong tệp rồi “noticegen build”.",
        ),
        en=(
            "The notice has already been issued with number {number}, date {date}.",
            (
                "If you mistyped the command, run it again. If the file is wrong, correct number and date in it, "
                'then run "noticegen build".'
            ),
        ),
    ),
    "issue-ahead": Sentences(
        vi=("Ngày ban hành {date} chưa tới: hôm nay là {today}.", "Xem lại --date, hoặc đồng hồ của máy."),
        en=(
            "The date of issue, {date}, is in the future: today is {today}.",
            "Check --date and the clock of this machine.",
        ),
    ),
    "issue-other-month": Sentences(
        vi=(
            "Thông báo ghi tháng {month}, không phải tháng của ngày {found}: trang đã trình ký in sẵn tháng {month}.",
            "Nếu gõ nhầm: sửa --date. Nếu ban hành sang tháng khác: sửa date thành {wanted}, build, trình ký lại.",
        ),
        en=(
            (
                "The notice says month {month}, but {found} is in another month: the pages submitted for signature "
                "have month {month} printed on them."
            ),
            (
                "If you mistyped the date, correct --date. If the notice is issued in another month, change date to "
                "{wanted}, build, and submit it for signature again."
            ),
        ),
    ),
    "number-in-use": Sentences(
        vi=(
            "Số {number} đã dùng cho {path}, cùng ký hiệu, cùng năm.",
            "Xem lại sổ đăng ký: lấy số khác cho thông báo này, hoặc sửa number ở tệp kia.",
        ),
        en=(
            "Number {number} is already used by {path}, with the same symbol and year.",
            "Check the register: take another number for this notice, or correct number in that file.",
        ),
    ),
    "number-not-compared": Sentences(
        vi=(
            "{path} có lỗi nên chưa so được số của nó với số này.",
            "Chạy “noticegen check” để sửa tệp đó, rồi xem hai số có trùng không.",
        ),
        en=(
            "{path} has errors, so its number could not be compared with this one.",
            'Fix that file with the help of "noticegen check", then make sure that the two numbers differ.',
        ),
    ),
    "yaml-not-fillable": Sentences(
        vi=(
            "Giá trị ở đây viết theo cách không thể sửa mà không đụng đến phần khác của tệp.",
            "Ghi number, date, state mỗi khóa một dòng ở đầu tệp, dạng “number: 5”, rồi chạy lại.",
        ),
        en=(
            "The value here is written in a way that cannot be changed without affecting other parts of the file.",
            (
                'Write number, date and state on separate lines at the top of the file, in the form "number: 5", '
                "then try again."
            ),
        ),
    ),
}
