"""A PNG of a signature or a seal → the picture, if the decree allows it."""

import io
import math
import warnings
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from noticegen.form.units import POINTS_PER_INCH
from noticegen.pdf.signature_field import Party
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

_MOST_PIXELS = 25_000_000
_OPAQUE = 255


@dataclass(frozen=True)
class Picture:
    """`size` is width and height in points; None if the file does not say."""

    path: str
    image: Image.Image
    size: tuple[float, float] | None


def png_to_picture(data: bytes, path: str, party: Party) -> Picture:
    """The picture that this party shows; `path` only names it in problems.

    The decree wants a transparent PNG at its true size (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7 đ,
    8). Raises ProblemsFound: no PNG, too many pixels, nothing transparent, or a seal that does not say its size.
    """
    image = _opened(data, path)
    has_alpha = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
    colours = image.convert("RGBA")
    if not has_alpha or colours.getchannel("A").getextrema()[0] == _OPAQUE:
        raise _refusal("image-opaque", path)
    size = _size(image)
    if size is None and party is Party.ORGANISATION:
        raise _refusal("image-size-unknown", path)
    return Picture(path, colours, size)


def _opened(data: bytes, path: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # counted below
            image = Image.open(io.BytesIO(data), formats=["PNG"])
            if math.prod(image.size) > _MOST_PIXELS:
                raise _refusal("image-huge", path)
            image.verify()  # once WeasyPrint is loaded, Pillow reads half a picture without complaint
            image = Image.open(io.BytesIO(data), formats=["PNG"])
        image.load()
    except Image.DecompressionBombError:
        raise _refusal("image-huge", path) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise _refusal("image-not-png", path) from error
    return image


def _size(image: Image.Image) -> tuple[float, float] | None:
    across, down = image.info.get("dpi", (0, 0))
    if across <= 0 or down <= 0:
        return None
    return image.width / across * POINTS_PER_INCH, image.height / down * POINTS_PER_INCH


def _refusal(code: WrittenCode, path: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values={"path": path})])
