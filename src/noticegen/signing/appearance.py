"""What a signature shows on the page, drawn into its field at its true size.

pyHanko's own stamps count in whole points, so a seal would be up to a third of a millimetre too large or too small.
They also keep references to the file they were last put into, so none could be used twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pyhanko.pdf_utils import generic as pdf
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp import BaseStampStyle

DRAWN = "/Look"
"""The name under which a drawing refers to its one resource, the picture or page that it shows."""


class Drawing(Protocol):
    """Something to draw into a field."""

    def resource(self, writer: BasePdfFileWriter) -> pdf.IndirectObject:
        """Put the picture or page that is drawn into a file."""

    def content(self, width: float, height: float) -> str:
        """The PDF operators that draw DRAWN into a box of this size in points."""


@dataclass(frozen=True)
class Appearance(BaseStampStyle):
    """A drawing in place of pyHanko's stamp; without one the field stays as it is."""

    drawing: Drawing | None = None

    def create_stamp(self, writer: BasePdfFileWriter, box: object, text_params: object) -> Any:  # noqa: ARG002 its names
        """PyHanko calls this for a field that has a size."""
        return _Stamp(self.drawing, writer) if self.drawing else None


@dataclass(frozen=True)
class _Stamp:
    drawing: Drawing
    writer: BasePdfFileWriter

    def apply_appearance(self, annotation: Any) -> None:
        left, bottom, right, top = (float(each) for each in annotation["/Rect"])
        width, height = right - left, top - bottom
        drawn = _dictionary({DRAWN: self.drawing.resource(self.writer)})
        entries = {
            "/Type": pdf.pdf_name("/XObject"),
            "/Subtype": pdf.pdf_name("/Form"),
            "/BBox": pdf.ArrayObject(map(_number, (0, 0, width, height))),
            "/Resources": _dictionary({"/XObject": drawn}),
        }
        content = self.drawing.content(width, height).encode("ascii")
        shown = self.writer.add_object(pdf.StreamObject(_named(entries), stream_data=content))
        annotation["/AP"] = _dictionary({"/N": shown})


def _named(values: Mapping[str, Any]) -> dict[Any, Any]:
    return {pdf.pdf_name(key): value for key, value in values.items()}


def _dictionary(values: Mapping[str, Any]) -> Any:
    return pdf.DictionaryObject(_named(values))  # type: ignore[no-untyped-call]  # pyHanko ships it without types


def _number(value: float) -> Any:
    return pdf.FloatObject(round(value, 2))  # type: ignore[no-untyped-call]  # pyHanko ships it without types
