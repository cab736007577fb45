"""A picture of a signature or a seal → what is seen of the signature on the page."""

import io
import math
import warnings
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError
from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.images import pil_image
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from noticegen.form.units import POINTS_PER_INCH, pt_to_mm
from noticegen.pdf.signature_field import Party
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

from .look import NAME, Look

_MOST_PIXELS = 25_000_000
_OPAQUE = 255
_ROUNDING_PT = 0.6
"""A PNG counts whole pixels a metre: its size is known to a fifth of a millimetre."""


@dataclass(frozen=True)
class Picture:
    """`size` is width and height in points; None where the file does not tell."""

    path: str
    image: Image.Image
    size: tuple[float, float] | None


def png_to_picture(data: bytes, path: str, party: Party) -> Picture:
    """Raises ProblemsFound for what is no PNG, has nothing transparent, or is a seal of unknown size.

    Transparent PNG of real size is what the decree asks for (Phụ lục I, phần I, mục II, khoản 7 đ, 8).
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


def picture_to_look(picture: Picture, box: tuple[float, float]) -> Look:
    """In the middle of a field of these points, at its real size. Raises ProblemsFound where that is too large."""
    width, height = picture.size or _fitted(picture.image, box)
    if width > box[0] + _ROUNDING_PT or height > box[1] + _ROUNDING_PT:
        raise _refusal("image-too-large", picture.path, size=_in_mm(width, height), room=_in_mm(*box))
    return Look(drawing=_Drawn(picture.image, width, height))


@dataclass(frozen=True)
class _Drawn:
    image: Image.Image
    width: float
    height: float

    def resource(self, writer: BasePdfFileWriter) -> IndirectObject:
        made: IndirectObject = pil_image(self.image, writer)
        return made

    def content(self, width: float, height: float) -> str:
        left, bottom = (width - self.width) / 2, (height - self.height) / 2
        return f"q {self.width:.3f} 0 0 {self.height:.3f} {left:.3f} {bottom:.3f} cm {NAME} Do Q"


def _opened(data: bytes, path: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # counted below
            image = Image.open(io.BytesIO(data), formats=["PNG"])
            if math.prod(image.size) > _MOST_PIXELS:
                raise _refusal("image-huge", path)
            image.verify()  # once WeasyPrint is loaded, half a picture is read without complaint
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


def _fitted(image: Image.Image, box: tuple[float, float]) -> tuple[float, float]:
    """A person's signature has no prescribed size: where the file tells none, as large as there is room."""
    scale = min(box[0] / image.width, box[1] / image.height)
    return image.width * scale, image.height * scale


def _in_mm(width: float, height: float) -> str:
    return f"{_mm(width)} × {_mm(height)} mm"


def _mm(points: float) -> str:
    return f"{pt_to_mm(points):.0f}"


def _refusal(code: WrittenCode, path: str, **values: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values={"path": path, **values})])
