"""A picture of a signature or a seal → what the signature shows in a field of a given size."""

from dataclasses import dataclass

from PIL import Image
from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.images import pil_image
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from noticegen.form.units import pt_to_mm
from noticegen.problems.problem import Problem, ProblemsFound

from .appearance import DRAWN, Appearance
from .png_to_picture import Picture

_ROUNDING_PT = 0.6
"""A PNG counts whole pixels a metre: its size is known to a fifth of a millimetre."""


def picture_to_appearance(picture: Picture, box: tuple[float, float]) -> Appearance:
    """In the middle of a box of this width and height in points, at its true size.

    Raises ProblemsFound (`image-too-large`): a picture is never made smaller.
    """
    width, height = picture.size or _fitted(picture.image, box)
    if width > box[0] + _ROUNDING_PT or height > box[1] + _ROUNDING_PT:
        values = {"path": picture.path, "size": _in_mm(width, height), "room": _in_mm(*box)}
        raise ProblemsFound([Problem("image-too-large", values=values)])
    return Appearance(drawing=_CentredImage(picture.image, width, height))


@dataclass(frozen=True)
class _CentredImage:
    image: Image.Image
    width: float
    height: float

    def resource(self, writer: BasePdfFileWriter) -> IndirectObject:
        made: IndirectObject = pil_image(self.image, writer)
        return made

    def content(self, width: float, height: float) -> str:
        left, bottom = (width - self.width) / 2, (height - self.height) / 2
        return f"q {self.width:.3f} 0 0 {self.height:.3f} {left:.3f} {bottom:.3f} cm {DRAWN} Do Q"


def _fitted(image: Image.Image, box: tuple[float, float]) -> tuple[float, float]:
    """A person's signature has no prescribed size: if the file gives none, it is as large as fits."""
    scale = min(box[0] / image.width, box[1] / image.height)
    return image.width * scale, image.height * scale


def _in_mm(width: float, height: float) -> str:
    return f"{pt_to_mm(width):.0f} × {pt_to_mm(height):.0f} mm"
