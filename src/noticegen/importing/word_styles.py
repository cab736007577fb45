"""A Word file's styles: what a paragraph or a run inherits from them, through any number of steps."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from .word_xml import W, child_value, value

_OFF = frozenset({"0", "false", "off", "none"})
_MOST_STEPS = 12
_OURS = frozenset({"paragraph", "item", "number-symbol", "recipient"})


class WordStyles:
    """Styles by id, and what is asked of them; `terms` are ours by the names that people see in Word."""

    def __init__(self, part: Any, terms: Mapping[str, str] = MappingProxyType({})) -> None:
        styles = [] if part is None else part.findall(f"{W}style")
        own = {value(each, "styleId"): terms.get(child_value(each, "name")) for each in styles}
        self._own = {each: name for each, name in own.items() if name}
        self.by_id: Mapping[str, Any] = {value(each, "styleId"): each for each in styles}
        self._default = next((value(e, "styleId") for e in styles if _is_default_paragraph(e)), "")
        self._faces: dict[tuple[str, str], bool] = {}
        self._fonts: dict[tuple[str, str], str] = {}
        self._document = None if part is None else part.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")

    def paragraph_style(self, properties: Any) -> str:
        """The id of the style that a paragraph with these properties has."""
        return child_value(properties, "pStyle") or self._default

    def class_of(self, style: str) -> str:
        """Our own name of a style, if it is one of ours; else its id."""
        return self._own.get(style, style)

    @property
    def are_ours(self) -> bool:
        """Whether these are the styles of a file that we made, even if another program has saved it since."""
        return _OURS.issubset(self._own.values())

    def is_on(self, run: Any, style: str, face: str) -> bool:
        """Whether a run with these properties (or None), in a paragraph of this style, has the face `b` or `i`."""
        direct = None if run is None else run.find(f"{W}{face}")
        if direct is not None:
            return _is_switched_on(direct)
        own = child_value(run, "rStyle")
        if own and any(self._said(own, face)):
            return not self._inherited(style, face)
        return self._inherited(style, face)

    def font(self, run: Any, style: str) -> str:
        """The name of the font of a run with these properties (or None); nothing where no name is given."""
        own = None if run is None else run.find(f"{W}rFonts")
        if own is not None and (name := _font_name(own)):
            return name
        key = (child_value(run, "rStyle"), style)
        if key not in self._fonts:
            found = map(_font_name, self.run_properties(run, style, "rFonts"))
            self._fonts[key] = next((name for name in found if name), "")
        return self._fonts[key]

    def _inherited(self, style: str, face: str) -> bool:
        key = (style, face)
        if key not in self._faces:
            default = None if self._document is None else self._document.find(f"{W}{face}")
            said = next(self._said(style, face), None)
            self._faces[key] = said if said is not None else default is not None and _is_switched_on(default)
        return self._faces[key]

    def _said(self, style: str, face: str) -> Iterator[bool]:
        for each in self.chain(style):
            if (element := each.find(f"{W}rPr/{W}{face}")) is not None:
                yield _is_switched_on(element)

    def chain(self, style: str) -> Iterator[Any]:
        """A style, the one it is based on, and so on."""
        for _ in range(_MOST_STEPS):
            element = self.by_id.get(style)
            if element is None:
                return
            yield element
            style = child_value(element, "basedOn")

    def paragraph_property(self, properties: Any, style: str, path: str) -> Any:
        """A paragraph's property, its own or inherited: an element, or None."""
        if properties is not None and (own := properties.find(path)) is not None:
            return own
        inherited = (each.find(f"{W}pPr/{path}") for each in self.chain(style))
        return next((each for each in inherited if each is not None), None)

    def run_properties(self, run: Any, style: str, name: str) -> Iterator[Any]:
        """A property of the letters of a run with these properties (or None): its own, then those inherited."""
        styles = (each for start in (child_value(run, "rStyle"), style) for each in self.chain(start))
        for each in (run, *(style.find(f"{W}rPr") for style in styles), self._document):
            if each is not None and (found := each.find(f"{W}{name}")) is not None:
                yield found


def _font_name(fonts: Any) -> str:
    return value(fonts, "hAnsi") or value(fonts, "ascii")


def _is_default_paragraph(style: Any) -> bool:
    return value(style, "type") == "paragraph" and value(style, "default") in {"1", "true"}


def _is_switched_on(element: Any) -> bool:
    return value(element) not in _OFF
