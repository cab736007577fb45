"""Whether what was added to a PDF is one signature and nothing else.

A signature's own update fills in one field: its value, its appearance, perhaps proofs. Everything that the file held
before is compared object by object; everything new must belong to that field or to the proofs; and the added bytes must
hold exactly those objects, because another reader may find its way by other tables than ours.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from .pdf_objects import UNREADABLE, Number, entries, numbered, of_newer_signatures, opened, reference_to

_LINE_BREAKS = frozenset({b"", b"\n", b"\r\n", b"\r"})
"""What a writer may put between the file and its update; whoever put it there, one line break says nothing."""

_OBJECT = re.compile(rb"(?<!\d)(\d{1,10})\s+(\d{1,5})\s+obj\b")
_END = re.compile(rb"startxref\s+\d{1,15}\s+%%EOF\s*")
_SECOND_TABLE = b"/XRefStm"
"""It names a table that only some readers follow (ISO 32000, 7.5.8.4)."""

_OF_THE_TABLE = {"/ID", "/Prev", "/Size", "/Index", "/W", "/Length", "/Filter", "/DecodeParms", "/Type"}
"""Entries of the trailer that every update rewrites."""

_IN_CATALOG = {"/AcroForm", "/DSS", "/Extensions"}
_IN_FORM = {"/SigFlags", "/Fields"}
_IN_FIELD = {"/V", "/AP", "/M"}
_OF_PROOFS = {"/Type", "/Certs", "/OCSPs", "/CRLs", "/VRI"}
_OF_STAMP = {"/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/TU", "/Type", "/V"}
"""What the field of a time stamp over the document has, which comes with the stamp and is never seen."""


def is_signature_alone(before: bytes, after: bytes, field: str) -> bool:
    """Whether `after` is `before` with this field signed, in one update of the file.

    A time stamp over the document may bring its own field, and have updates with proofs before it.
    """
    *proofs, last = [*pairwise([before, *_states(before, after)])] or [(before, before)]
    return _adds(*last, field, is_stamp=bool(proofs)) and all(_adds(*each, None) for each in proofs)


def _states(before: bytes, after: bytes) -> Iterator[bytes]:
    """The file as each update left it; none for bytes that do not begin with the file, or end with something else."""
    ends = [found.end() for found in _END.finditer(after, len(before))]
    if after.startswith(before) and ends and ends[-1] == len(after):
        yield from (after[:end] for end in ends)


def _adds(before: bytes, after: bytes, field: str | None, *, is_stamp: bool = False) -> bool:
    """Whether one update adds the signature in this field, which must be a time stamp if so asked; or proofs alone."""
    try:
        with opened(before) as was, opened(after) as now:
            update = _Update(was, now)
            update.look_at_catalog()
            if field is not None:
                update.look_at_field(field, must_stamp=is_stamp)
            update.look_at_bytes(after[len(before) :])
    except UNREADABLE:  # what we find is one of them
        return False
    return True


def _refuse(*found: object) -> None:
    if any(found):
        raise ValueError


class _Update:
    """What one update changed and added, as far as it has been accounted for. Each look raises ValueError."""

    def __init__(self, was: Any, now: Any) -> None:
        self._was, self._now = was, now
        before, after = numbered(was), numbered(now)
        self._changed = {number for number, value in before.items() if after.get(number) != value}
        self._new = after.keys() - before.keys()
        self._may_change, self._may_add = set[Number | None](), set[Number | None]()

    def look_at_catalog(self) -> None:
        """The trailer, the catalogue, and the proofs that it names."""
        was, now = self._was.Root, self._now.Root
        _refuse(_differ(self._was.trailer, self._now.trailer) - _OF_THE_TABLE, was.objgen != now.objgen)
        _refuse(_differ(was, now) - _IN_CATALOG - of_newer_signatures(now))
        _refuse(_differ(was.AcroForm, now.AcroForm) - _IN_FORM)
        _refuse("/Extensions" in now and b" R" in now.Extensions.unparse(resolved=True))
        self._may_change |= {now.objgen, reference_to(now.AcroForm)}
        if "/DSS" in now or "/DSS" in was:
            _refuse(now.DSS.keys() - _OF_PROOFS, "/DSS" in was and was.DSS.objgen != now.DSS.objgen)
            self._may_change.add(reference_to(now.DSS))
            self._reach(now.DSS)

    def look_at_field(self, name: str, *, must_stamp: bool) -> None:
        """The field that was signed, and the list of fields."""
        was, now = _fields(self._was), _fields(self._now)
        field, is_new = now[name], name not in was
        _refuse(must_stamp and not is_new, field.V.objgen not in self._new, [*was, *([name] * is_new)] != [*now])
        _refuse(any(now[each].objgen != was[each].objgen for each in was))
        if is_new:
            self._look_at_stamp(field)
        else:
            _refuse(_differ(was[name], field) - _IN_FIELD, "/V" in was[name])
            _refuse("/AP" in field and (field.AP.keys() != {"/N"} or field.AP.N.Subtype != "/Form"))
            self._may_change.add(field.objgen)
        for each in ("/V", "/AP"):
            if each in field:
                self._reach(field[each])

    def _look_at_stamp(self, field: Any) -> None:
        """A time stamp's own field: on no place of a page."""
        left, bottom, right, top = field.Rect
        _refuse(left != right and bottom != top, field.keys() - _OF_STAMP, field.V.Type != "/DocTimeStamp")
        page = field.P
        (was,) = [each.obj for each in self._was.pages if each.obj.objgen == page.objgen]
        listed = [each.objgen for each in was.get("/Annots", ())]
        _refuse(_differ(was, page) - {"/Annots"}, [*listed, field.objgen] != [each.objgen for each in page.Annots])
        self._may_change |= {page.objgen, reference_to(page.Annots)}
        self._may_add.add(field.objgen)

    def look_at_bytes(self, added: bytes) -> None:
        """Nothing else changed, nothing else is new, no object stands there besides, and nothing before the first."""
        tables = {number for number in self._new if _type(self._now.get_object(number)) == "/XRef"}
        _refuse(self._changed - self._may_change, self._new - self._may_add - tables, len(tables) > 1)
        first = _OBJECT.search(added)
        _refuse(first is None or added[: first.start()] not in _LINE_BREAKS)
        found = [(int(number), int(generation)) for number, generation in _OBJECT.findall(added)]
        _refuse(sorted(found) != sorted(self._changed | self._new), _SECOND_TABLE in added)

    def _reach(self, start: Any) -> None:
        """All new objects that this value is made of may be added."""
        if (number := reference_to(start)) in self._new:
            self._may_add.add(number)
        waiting = _parts(start)
        while waiting:
            value = waiting.pop()
            number = reference_to(value)
            if number is None:
                waiting += _parts(value)
            elif number in self._new - self._may_add:
                self._may_add.add(number)
                waiting += _parts(value)


def _parts(value: Any) -> list[Any]:
    import pikepdf

    if isinstance(value, pikepdf.Array):
        return list(value)
    return list(value.values()) if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)) else []


def _differ(was: Any, now: Any) -> set[str]:
    """The keys under which two dictionaries do not hold the same."""
    before, after = entries(was), entries(now)
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _fields(pdf: Any) -> dict[str, Any]:
    """The form's own fields by name, in their order. Raises ValueError if two have one name."""
    fields = list(pdf.Root.AcroForm.Fields)
    named = {str(each.T): each for each in fields}
    _refuse(len(named) != len(fields))
    return named


def _type(value: Any) -> str:
    import pikepdf

    return str(value.get("/Type", "")) if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)) else ""
