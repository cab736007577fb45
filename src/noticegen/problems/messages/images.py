"""The picture of a signature or seal."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "image-not-png": Sentences(
        vi=("{path} không phải ảnh PNG.", "Lưu lại ảnh thành PNG nền trong suốt."),
        en=("{path} is no PNG picture.", "Save it as PNG with a transparent background."),
    ),
    "image-opaque": Sentences(
        vi=("Ảnh {path} không có nền trong suốt: sẽ che chữ bên dưới.", "Xóa nền trắng của ảnh rồi lưu lại thành PNG."),
        en=(
            "The picture {path} has no transparent background: it would cover the words below.",
            "Take the white away and save it as PNG again.",
        ),
    ),
    "image-size-unknown": Sentences(
        vi=(
            "Ảnh con dấu {path} không ghi cỡ thật, mà con dấu phải đúng cỡ.",
            "Quét lại, hoặc lưu PNG kèm độ phân giải (dpi) đúng như khi quét.",
        ),
        en=(
            "The seal's picture {path} does not say how large it is, and a seal has its real size.",
            "Scan it again, or save the PNG with the resolution (dpi) it was scanned with.",
        ),
    ),
    "image-too-large": Sentences(
        vi=(
            "Ảnh {path} cỡ thật {size}, lớn hơn chỗ dành cho nó ({room}); ảnh không bị thu nhỏ.",
            (
                "Cắt bớt nền trong suốt quanh ảnh, xem lại độ phân giải (dpi), hoặc mở rộng slots_mm trong mẫu của "
                "cơ quan."
            ),
        ),
        en=(
            "The picture {path} is {size} in reality, larger than its room ({room}); pictures are not made smaller.",
            "Cut transparent margins, check the resolution (dpi), or widen slots_mm in the office's own form.",
        ),
    ),
    "image-huge": Sentences(
        vi=("Ảnh {path} có quá nhiều điểm ảnh.", "Quét lại ở 300 hoặc 600 dpi."),
        en=("The picture {path} has too many pixels.", "Scan it again at 300 or 600 dpi."),
    ),
    "image-on-copy": Sentences(
        vi=(
            "Chữ ký của cơ quan trên bản sao, phụ lục ({field}) không có hình con dấu (NĐ 30/2020/NĐ-CP, Phụ lục I).",
            "Không dùng ảnh cho tệp này: chương trình tự ghi dòng chữ ở góc trên, có cả thời gian ký.",
        ),
        en=(
            "An organisation's signature on a copy or appendix ({field}) shows no seal (NĐ 30/2020/NĐ-CP, Phụ lục I).",
            "The picture is not used here: a line in the corner, with the time of signing, is written instead.",
        ),
    ),
}
