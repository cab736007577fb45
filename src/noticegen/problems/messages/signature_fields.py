"""The signature fields of a PDF, and the order in which they are signed."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "sign-no-fields": Sentences(
        vi=(
            "{path} không có ô chữ ký của noticegen.",
            "Chỉ ký tệp PDF do noticegen tạo và chưa qua chương trình khác. Tạo lại bằng “noticegen build”.",
        ),
        en=(
            "{path} has no noticegen signature field.",
            (
                "Sign only PDFs that were created by noticegen and not saved by another program. Create it again "
                'with "noticegen build".'
            ),
        ),
    ),
    "sign-no-field-of-party": Sentences(
        vi=("{path} không có ô cho vai này; có: {known}.", "Đổi --role."),
        en=("{path} has no field for this role; it has: {known}.", "Change --role."),
    ),
    "sign-field-unknown": Sentences(
        vi=("{path} không có ô {field}; có: {known}.", "Sửa --field."),
        en=("{path} has no field {field}; it has: {known}.", "Correct --field."),
    ),
    "sign-field-of-other": Sentences(
        vi=("Ô {field} trong {path} dành cho vai khác: {words}.", "Đổi --role hoặc --field."),
        en=("Field {field} in {path} belongs to another role: {words}.", "Change --role or --field."),
    ),
    "sign-field-signed": Sentences(
        vi=(
            "Ô {field} trong {path} đã ký: {words}.",
            "Không ký lại. Ký bước sau thì đổi --role; ký nhầm thì lấy lại tệp của bước trước.",
        ),
        en=(
            "Field {field} in {path} is already signed: {words}.",
            (
                "It will not be signed again. For the next step, change --role; if it was signed by mistake, go back "
                "to the file of the previous step."
            ),
        ),
    ),
    "sign-person-first": Sentences(
        vi=(
            (
                "Chưa đóng dấu {path} được: chưa ký ({words}). Nghị định 30/2020/NĐ-CP, Điều 32.2 d: ký trước, đóng "
                "dấu sau."
            ),
            "Ký với --role nguoi-ky trước, rồi đóng dấu lên tệp vừa ký.",
        ),
        en=(
            (
                "Cannot seal {path} yet: not signed ({words}). Decree 30/2020/NĐ-CP, Article 32(2)(d): signature "
                "first, then seal."
            ),
            "First sign with --role nguoi-ky, then seal the signed file.",
        ),
    ),
    "sign-after-seal": Sentences(
        vi=(
            "{path} đã đóng dấu ({words}): không ký sau con dấu (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
            "Lấy lại tệp trước khi đóng dấu, ký với --role nguoi-ky, rồi đóng dấu.",
        ),
        en=(
            (
                "{path} is already sealed ({words}): nobody signs after the seal (Decree 30/2020/NĐ-CP, Article "
                "32(2)(d))."
            ),
            "Go back to the file from before the seal, sign it with --role nguoi-ky, then seal it.",
        ),
    ),
    "sign-forbidden": Sentences(
        vi=(
            "{path} mang điều kiện của chương trình khác về việc ký (điều kiện ở ô ký, khóa sau khi ký, cấm sửa).",
            "Ký tệp PDF do noticegen tạo, chưa qua chương trình khác. Tạo lại bằng “noticegen build”.",
        ),
        en=(
            "{path} carries restrictions on signing set by another program (seed values, locks, no changes allowed).",
            (
                "Sign a PDF that was created by noticegen and not saved by another program. Create it again with "
                '"noticegen build".'
            ),
        ),
    ),
}
