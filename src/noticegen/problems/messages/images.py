"""The image of a signature or seal."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "image-not-png": Sentences(
        vi=("{path} không phải ảnh PNG.", "Lưu lại ảnh thành PNG nền trong suốt."),
        en=("{path} is not a PNG image.", "Save the image as PNG with a transparent background."),
    ),
    "image-opaque": Sentences(
        vi=("Ảnh {path} không có nền trong suốt: sẽ che chữ bên dưới.", "Xóa nền trắng của ảnh rồi lưu lại thành PNG."),
        en=(
            "Image {path} has no transparent background: it would cover the text below it.",
            "Remove the white background and save the image as PNG again.",
        ),
    ),
    "image-size-unknown": Sentences(
        vi=(
            "Ảnh con dấu {path} không ghi cỡ thật, mà con dấu phải đúng cỡ.",
            "Quét lại, hoặc lưu PNG kèm độ phân giải (dpi) đúng như khi quét.",
        ),
        en=(
            "The seal image {path} does not record its real size, but a seal must be printed at its real size.",
            "Scan it again, or save the PNG with the resolution (dpi) of the scan.",
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
            (
                "Image {path} has a real size of {size}, larger than the space for it ({room}); images are not "
                "scaled down."
            ),
            "Crop the transparent margin, check the resolution (dpi), or enlarge slots_mm in your office's profile.",
        ),
    ),
    "image-huge": Sentences(
        vi=("Ảnh {path} có quá nhiều điểm ảnh.", "Quét lại ở 300 hoặc 600 dpi."),
        en=("Image {path} has too many pixels.", "Scan it again at 300 or 600 dpi."),
    ),
    "image-on-copy": Sentences(
        vi=(
            "Chữ ký của cơ quan trên bản sao, phụ lục ({field}) không có hình con dấu (NĐ 30/2020/NĐ-CP, Phụ lục I).",
            "Không dùng ảnh cho tệp này: chương trình tự ghi dòng chữ ở góc trên, có cả thời gian ký.",
        ),
        en=(
            (
                "The organisation's signature on an extract or appendix ({field}) shows no seal image (Decree "
                "30/2020/NĐ-CP, Annex I)."
            ),
            (
                "Do not use an image for this file: a line of text with the time of signing is written in the top "
                "corner instead."
            ),
        ),
    ),
}
