"""A notice's fields outside its text, as the page shows them: what each is called and says, and prints while blank."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from noticegen.notice.kinds import KINDS
from noticegen.notice.notice import Appendix, Notice, Numbering
from noticegen.notice.office import Office
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path

from .field_words import field_words

Json = dict[str, Any]
Choices = Sequence[tuple[str, str]]

_HEAD = ("kind", "issuers", "number", "symbol", "place", "date", "state", "urgency", "circulation", "subject")
_TYPES = {"number": "number", "date": "date", "issuers": "ids", "subject": "lines"}
_STATES = {
    "vi": {"draft": "Dự thảo", "for-signature": "Trình ký", "issued": "Đã ban hành"},
    "en": {"draft": "Draft", "for-signature": "For signature", "issued": "Issued"},
}
_URGENCIES = ("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC")
_CIRCULATIONS = ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")
_ARCHIVE = ("line", "unit", "initials", "copies")

_LABELS = {
    "part": "Phần I", "roman": "I.", "arabic": "1.", "decimal": "1.1.", "letter": "a)", "dash": "-", "plus": "+",
    "none": "…",
}  # fmt: skip
_SCHEMES = (
    ("roman", "arabic", "letter"), ("roman", "arabic", "dash"), ("arabic", "letter", "dash"),
    ("arabic", "decimal", "letter"), ("part", "roman", "arabic"), ("dash",),
)  # fmt: skip


def field(lang: str, model: str, path: Path, mapping: Any, kind: str, choices: Choices | None = None) -> Json:
    """One field: what it is called, what it is for, what it says; and what is printed while it says nothing."""
    key = str(path[-1])
    label, help_text = field_words(lang, model, key)
    value = mapping.get(key) if isinstance(mapping, Mapping) else None
    return {
        "key": key,
        "path": list(path),
        "label": label,
        "help": help_text,
        "type": kind,
        "value": said(value),
        "choices": [{"value": each, "label": name} for each, name in choices] if choices else None,
        "printed": "",
        "is_set": value is not None,
    }


def said(value: Any) -> Any:
    """A text or a list of texts; anything else is shown as nothing, and `check` says what is wrong with it."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, ListNode):
        return [str(each) for each in value if isinstance(each, str)]
    return None


def head_fields(lang: str, tree: MapNode, notice: Notice | None, office: Office | None) -> Iterator[Json]:
    """Those of the notice's head."""
    states = _STATES[lang]
    choices: Mapping[str, Choices] = {
        "kind": [(each, each) for each in KINDS],
        "state": list(states.items()),
        "urgency": [(each, each) for each in _URGENCIES],
        "circulation": [(each, each) for each in _CIRCULATIONS],
        "issuers": [(each.id, " ".join(each.name)) for each in office.agencies] if office else [],
    }
    printed = _printed(notice, states) if notice else {}
    for key in _HEAD:
        kind = _TYPES.get(key) or ("choice" if key in choices else "line")
        yield field(lang, "Notice", (key,), tree, kind, choices.get(key)) | {"printed": printed.get(key, "")}


def _printed(notice: Notice, states: Mapping[str, str]) -> dict[str, str]:
    return {
        "kind": str(notice.kind),
        "state": states[notice.state],
        "symbol": str(notice.symbol),
        "place": str(notice.place),
        "issuers": ", ".join(" ".join(each.name) for each in notice.issuers),
    }


def archive_fields(lang: str, archive: Any) -> list[Json]:
    """Those of the archive line, which may be written as the whole line alone."""
    fields = [field(lang, "Archive", ("archive", key), archive, "line") for key in _ARCHIVE]
    if isinstance(archive, str):
        fields[0] |= {"value": str(archive), "path": ["archive"], "is_set": True}
    return fields


def appendix_fields(lang: str, path: Path, appendix: Any) -> list[Json]:
    """Those of an appendix."""
    lines = [field(lang, "Appendix", (*path, key), appendix, "line") for key in ("title", "number")]
    switches = [field(lang, "Appendix", (*path, key), appendix, "yes-no") for key in ("end_mark", "separate")]
    return [*lines, numbering_field(lang, "Appendix", (*path, "numbering"), appendix), *switches]


def numbering_field(lang: str, model: str, path: Path, mapping: Any) -> Json:
    """How each level is numbered, chosen by its labels: `I. → 1. → a)`."""
    default = (Notice if model == "Notice" else Appendix).model_fields["numbering"].default
    shown = field(lang, model, path, mapping, "scheme") | {"printed": _labels(default)}
    own = shown["value"]
    names = tuple([own] if isinstance(own, str) else own or ())
    schemes = _SCHEMES if not names or names in _SCHEMES else (names, *_SCHEMES)
    choices = [{"value": " ".join(each), "label": _labels(each)} for each in schemes]
    return shown | {"value": " ".join(names) or None, "choices": choices}


def _labels(names: Sequence[str]) -> str:
    return " → ".join(_LABELS.get(each, each) for each in names)


def list_numberings() -> list[Json]:
    """How one list can be numbered."""
    return [{"value": str(each), "label": _LABELS[each]} for each in Numbering if each != Numbering.PART]
