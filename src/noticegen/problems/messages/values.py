"""Values of the wrong type or format."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "text-expected": Sentences(
        vi=("“{field}” phải là chữ.", "Viết một câu, không viết danh sách hay các khóa."),
        en=('"{field}" must be text.', "Write a sentence, not a list or a mapping."),
    ),
    "text-empty": Sentences(
        vi=("“{field}” không có chữ nào.", "Viết nội dung, hoặc bỏ hẳn dòng này."),
        en=('"{field}" contains no text.', "Write some text, or delete the line."),
    ),
    "line-break-in-text": Sentences(
        vi=(
            "Có xuống dòng bên trong một đoạn.",
            "Mỗi đoạn là một mục riêng: tách thành nhiều mục, hoặc viết liền một dòng.",
        ),
        en=(
            "There is a line break inside a paragraph.",
            "Every paragraph is a separate entry: split it into several entries, or write it on one line.",
        ),
    ),
    "line-for-keys": Sentences(
        vi=(
            "“{found}: …” viết thành câu, mà mỗi mục ở đây gồm các khóa {known}.",
            "Viết mỗi khóa một dòng, khóa đầu có “- ” ở trước; người ký có trong danh bạ thì chỉ ghi mã.",
        ),
        en=(
            '"{found}: …" is a sentence, but each entry here has the keys {known}.',
            'Give each key a line of its own, the first with "- " before it; for a registered signer the id is enough.',
        ),
    ),
    "mapping-expected": Sentences(
        vi=(
            "Chỗ này phải có các khóa (khóa: giá trị).",
            "Xem mẫu do “noticegen new” tạo ra. Câu văn bắt đầu bằng dấu [ thì đặt cả câu trong dấu nháy.",
        ),
        en=(
            "Keys (key: value) are expected here.",
            'See the sample created by "noticegen new". Quote a whole sentence that begins with [.',
        ),
    ),
    "list-expected": Sentences(
        vi=("“{field}” phải là danh sách.", "Mỗi mục một dòng, bắt đầu bằng “- ” (có dấu cách)."),
        en=('"{field}" must be a list.', 'Write one entry per line, each beginning with "- " (hyphen and space).'),
    ),
    "id-expected": Sentences(
        vi=("“{field}” nhận mã trong data/office.yaml.", "Viết mã, ví dụ: van-phong."),
        en=('"{field}" takes ids from data/office.yaml.', "Write an id, such as van-phong."),
    ),
    "id-form": Sentences(
        vi=(
            "“{found}” không phải một mã.",
            "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: van-phong.",
        ),
        en=(
            '"{found}" is not a valid id.',
            "Ids consist of unaccented lower-case letters, digits and hyphens, such as van-phong.",
        ),
    ),
    "blank-entry": Sentences(
        vi=("Mục này để trống.", "Viết nội dung, hoặc xóa dòng."),
        en=("This entry is blank.", "Write something, or delete the line."),
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
        en=('"{found}" is not a valid key here.', "Valid keys: {known}."),
    ),
    "too-few": Sentences(
        vi=("“{field}” phải có ít nhất {min_length} mục.", "Thêm mục."),
        en=('"{field}" needs at least {min_length} entries.', "Add entries."),
    ),
    "too-many": Sentences(
        vi=("“{field}” có {actual_length} mục, nhiều nhất là {max_length}.", "Bỏ bớt mục."),
        en=('"{field}" has {actual_length} entries; at most {max_length} are allowed.', "Remove some entries."),
    ),
    "number-form": Sentences(
        vi=("“{found}” không phải số nguyên.", "Viết chữ số, ví dụ: 05."),
        en=('"{found}" is not a whole number.', "Write digits, such as 05."),
    ),
    "number-too-small": Sentences(
        vi=("Số {found} quá nhỏ: phải lớn hơn {gt}.", "Chưa có số thì để trống."),
        en=(
            "{found} is too small: the number must be greater than {gt}.",
            "If there is no number yet, leave it blank.",
        ),
    ),
    "number-too-large": Sentences(
        vi=("Số {found} quá lớn: phải nhỏ hơn {lt}.", "Xem lại số."),
        en=("{found} is too large: the number must be less than {lt}.", "Check the number."),
    ),
    "decimal-form": Sentences(
        vi=("“{found}” không phải số.", "Phần lẻ viết sau dấu chấm, ví dụ: 2.5."),
        en=('"{found}" is not a number.', "Use a decimal point, as in 2.5."),
    ),
    "decimal-not-positive": Sentences(
        vi=("“{found}” không phải số dương.", "Viết số lớn hơn 0, ví dụ: 2 hoặc 2.5."),
        en=('"{found}" is not a positive number.', "Write a number greater than 0, such as 2 or 2.5."),
    ),
    "yes-no": Sentences(
        vi=("“{found}” phải là true hoặc false.", "Viết true (có) hoặc false (không)."),
        en=('"{found}" must be true or false.', "Write true (yes) or false (no)."),
    ),
    "date-form": Sentences(
        vi=(
            "Ngày “{found}” viết không đúng dạng.",
            "Viết năm-tháng-ngày, ví dụ 2021-11-16; ngày ban hành còn trống thì viết 2021-11.",
        ),
        en=(
            'The date "{found}" has the wrong format.',
            "Write year-month-day, such as 2021-11-16; if the day of issue is still open, write 2021-11.",
        ),
    ),
    "date-impossible": Sentences(
        vi=("Không có ngày “{found}” trong lịch.", "Xem lại ngày, tháng."),
        en=('The date "{found}" does not exist.', "Check the day and the month."),
    ),
    "unknown-choice": Sentences(
        vi=("“{found}” không dùng được ở “{field}”.", "Các giá trị dùng được: {known}."),
        en=('"{found}" is not allowed in "{field}".', "Allowed values: {known}."),
    ),
    "wrong-value": Sentences(
        vi=("Giá trị của “{field}” không dùng được ({found}).", "Xem mẫu do “noticegen new” tạo ra."),
        en=('"{field}" does not accept this value ({found}).', 'See the sample created by "noticegen new".'),
    ),
}
