"""A value that is not of the kind its key takes."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "text-expected": Sentences(
        vi=("“{field}” phải là chữ.", "Viết một câu, không viết danh sách hay các khóa."),
        en=('"{field}" must be text.', "Write a sentence, not a list or keys."),
    ),
    "text-empty": Sentences(
        vi=("“{field}” không có chữ nào.", "Viết nội dung, hoặc bỏ hẳn dòng này."),
        en=('"{field}" has no text.', "Write some, or remove the line."),
    ),
    "line-break-in-text": Sentences(
        vi=(
            "Có xuống dòng bên trong một đoạn.",
            "Mỗi đoạn là một mục riêng: tách thành nhiều mục, hoặc viết liền một dòng.",
        ),
        en=(
            "A line break inside a paragraph.",
            "Every paragraph is an entry of its own: split it, or write it on one line.",
        ),
    ),
    "mapping-expected": Sentences(
        vi=("Chỗ này phải có các khóa (khóa: giá trị).", "Xem mẫu do “noticegen new” tạo ra."),
        en=("Keys (key: value) are expected here.", 'See what "noticegen new" writes.'),
    ),
    "list-expected": Sentences(
        vi=("“{field}” phải là danh sách.", "Mỗi mục một dòng, bắt đầu bằng “- ” (có dấu cách)."),
        en=('"{field}" must be a list.', 'One entry a line, each beginning with "- " (with the space).'),
    ),
    "id-expected": Sentences(
        vi=("“{field}” nhận mã trong data/office.yaml.", "Viết mã, ví dụ: van-phong."),
        en=('"{field}" takes ids of data/office.yaml.', "Write an id, such as van-phong."),
    ),
    "id-form": Sentences(
        vi=(
            "“{found}” không phải một mã.",
            "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: van-phong.",
        ),
        en=('"{found}" is not an id.', "Ids have lower-case letters a-z, digits and hyphens, such as van-phong."),
    ),
    "blank-entry": Sentences(
        vi=("Mục này để trống.", "Viết nội dung, hoặc xóa dòng."),
        en=("This entry is blank.", "Write it, or delete the line."),
    ),
    "value-blank": Sentences(
        vi=("“{field}” bắt buộc phải có, nhưng đang để trống.", "Viết giá trị sau dấu hai chấm."),
        en=('"{field}" is required but blank.', "Write a value after the colon."),
    ),
    "missing-key": Sentences(
        vi=("Thiếu khóa bắt buộc “{field}”.", "Thêm một dòng “{field}: …”."),
        en=('The required key "{field}" is missing.', 'Add a line "{field}: …".'),
    ),
    "unknown-key": Sentences(
        vi=("Không có khóa “{found}” ở đây.", "Các khóa dùng được: {known}."),
        en=('There is no key "{found}" here.', "Keys that can stand here: {known}."),
    ),
    "too-few": Sentences(
        vi=("“{field}” phải có ít nhất {min_length} mục.", "Thêm mục."),
        en=('"{field}" needs at least {min_length} entries.', "Add one."),
    ),
    "too-many": Sentences(
        vi=("“{field}” có {actual_length} mục, nhiều nhất là {max_length}.", "Bỏ bớt mục."),
        en=('"{field}" has {actual_length} entries; at most {max_length}.', "Remove some."),
    ),
    "number-form": Sentences(
        vi=("“{found}” không phải số nguyên.", "Viết chữ số, ví dụ: 05."),
        en=('"{found}" is not a whole number.', "Write digits, such as 05."),
    ),
    "number-too-small": Sentences(
        vi=("Số {found} quá nhỏ: phải lớn hơn {gt}.", "Chưa có số thì để trống."),
        en=("{found} is too small: it must be more than {gt}.", "Leave it blank if it is not known yet."),
    ),
    "number-too-large": Sentences(
        vi=("Số {found} quá lớn: phải nhỏ hơn {lt}.", "Xem lại số."),
        en=("{found} is too large: it must be less than {lt}.", "Check the number."),
    ),
    "decimal-form": Sentences(
        vi=("“{found}” không phải số.", "Phần lẻ viết sau dấu chấm, ví dụ: 2.5."),
        en=('"{found}" is not a number.', "Decimals come after a point, such as 2.5."),
    ),
    "decimal-not-positive": Sentences(
        vi=("“{found}” không phải số dương.", "Viết số lớn hơn 0, ví dụ: 2 hoặc 2.5."),
        en=('"{found}" is not a positive number.', "Write a number above 0, for example 2 or 2.5."),
    ),
    "yes-no": Sentences(
        vi=("“{found}” phải là true hoặc false.", "Viết true (có) hoặc false (không)."),
        en=('"{found}" must be true or false.', "Write true or false."),
    ),
    "date-form": Sentences(
        vi=(
            "Ngày “{found}” viết không đúng dạng.",
            "Viết năm-tháng-ngày, ví dụ 2021-11-16; ngày ban hành còn trống thì viết 2021-11.",
        ),
        en=(
            'The date "{found}" is not in the right form.',
            "Write year-month-day, such as 2021-11-16; with the day of issue still blank, 2021-11.",
        ),
    ),
    "date-impossible": Sentences(
        vi=("Không có ngày “{found}” trong lịch.", "Xem lại ngày, tháng."),
        en=('There is no day "{found}" in the calendar.', "Check day and month."),
    ),
    "unknown-choice": Sentences(
        vi=("“{found}” không dùng được ở “{field}”.", "Các giá trị dùng được: {known}."),
        en=('"{found}" cannot stand in "{field}".', "Values that can: {known}."),
    ),
    "wrong-value": Sentences(
        vi=("Giá trị của “{field}” không dùng được ({found}).", "Xem mẫu do “noticegen new” tạo ra."),
        en=('The value of "{field}" cannot be used ({found}).', 'See what "noticegen new" writes.'),
    ),
}
