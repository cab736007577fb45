"""What is seen of a signature, drawn into its field at the size it has.

pyHanko's own stamps count in whole points, so a seal would be up to a third of a millimetre too large or too small, and
keep references to the file they were last put into, so none may be used twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pyhanko.pdf_utils import generic as pdf
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp import BaseStampStyle

NAME = "/Look"
"""What a drawing calls its one resource."""


class Drawing(Protocol):
    """Something to be seen."""

    def resource(self, writer: BasePdfFileWriter) -> pdf.IndirectObject:
        """The picture or page that is drawn, put into a file."""

    def content(self, width: float, height: float) -> str:
        """How NAME is drawn into a box of these points, in PDF's words."""


@dataclass(frozen=True)
class Look(BaseStampStyle):
    """A drawing in the place of pyHanko's stamps; without one the field is left as it is."""

    drawing: Drawing | None = None

    def create_stamp(self, writer: BasePdfFileWriter, box: object, text_params: object) -> Any:  # noqa: ARG002 its names
        """Called by pyHanko for a field that has a size."""
        return _Stamp(self.drawing, writer) if self.drawing else None


@dataclass(frozen=True)
class _Stamp:
    drawing: Drawing
    writer: BasePdfFileWriter

    def apply_appearance(self, annotation: Any) -> None:
        left, bottom, right, top = (float(each) for each in annotation["/Rect"])
        width, height = right - left, top - bottom
        drawn = _dictionary({NAME: self.drawing.resource(self.writer)})
        told = {
            "/Type": pdf.pdf_name("/XObject"),
            "/Subtype": pdf.pdf_name("/Form"),
            "/BBox": pdf.ArrayObject(map(_number, (0, 0, width, height))),
            "/Resources": _dictionary({"/XObject": drawn}),
        }
        content = self.drawing.content(width, height).encode("ascii")
        form = self.writer.add_object(pdf.StreamObject(_named(told), stream_data=content))
        annotation["/AP"] = _dictionary({"/N": form})


def _named(values: Mapping[str, Any]) -> dict[Any, Any]:
    return {pdf.pdf_name(key): value for key, value in values.items()}


def _dictionary(values: Mapping[str, Any]) -> Any:
    return pdf.DictionaryObject(_named(values))  # type: ignore[no-untyped-call]


def _number(value: float) -> Any:
    return pdf.FloatObject(round(value, 2))  # type: ignore[no-untyped-call]
