"""Two documents side by side: which parts of one are not as in the other.

They are compared by value. It does not matter how objects are numbered, so a file that another program has rewritten is
compared like one that it added to.
"""

import zlib
from collections.abc import Iterator
from typing import Any

from .change import Change, Part
from .pdf_objects import of_newer_signatures, reference_to, written

_BY_KEY = {
    **dict.fromkeys(("/OpenAction", "/AA", "/A", "/JavaScript", "/JS", "/PA"), Part.ACTIONS),
    **dict.fromkeys(("/OCProperties", "/OC"), Part.LAYERS),
    **dict.fromkeys(("/AcroForm", "/XFA"), Part.FIELDS),
    **dict.fromkeys(("/EmbeddedFiles", "/AF", "/EF"), Part.ATTACHMENTS),
    **dict.fromkeys(("/StructTreeRoot", "/MarkInfo", "/StructParents", "/StructParent"), Part.STRUCTURE),
    **dict.fromkeys(("/Metadata", "/Info", "/Lang"), Part.PROPERTIES),
    "/Pages": Part.PAGES,
    "/Annots": Part.NOTES,
}
"""What an entry of this name belongs to, wherever it stands; anything else belongs to what it stands in."""

_ACTS = {"/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Hide", "/Named",
         "/ResetForm", "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView", "/RichMediaExecute"}  # fmt: skip
_FIRST = ("/Pages", "/Names", "/AF")
"""Entries that are walked first: an object counts for the first part in which it is met."""

_OF_SIGNING = {"/SigFlags", "/DSS", "/Extensions"}
_OF_PACKING = {"/Length", "/Filter", "/DecodeParms", "/DL"}
_OF_FIELD = {"/V", "/AP", "/M"}
_MOST_PAIRS = 400_000
_MOST_BYTES = 60_000_000


class DocumentWalk:
    """Every part that differs, met once or more. What signing changes in `field` does not count.

    Raises any of UNREADABLE, or zlib.error, for documents that cannot be compared.
    """

    def __init__(self, was: Any, now: Any, field: str) -> None:
        self._was, self._now, self._field = was, now, field
        self._pages = {page.obj.objgen: number for number, page in enumerate(was.pages, 1)}
        self._seen = set[tuple[Any, Any]]()
        self._waiting: list[tuple[Any, Any, Change]] = []
        self._left = _MOST_BYTES

    def changes(self) -> Iterator[Change]:
        """From the catalogue and the document's properties on."""
        if len(self._was.pages) != len(self._now.pages) or "/Encrypt" in self._now.trailer:
            yield Change(Part.PAGES)
        info = (self._was.trailer.get("/Info"), self._now.trailer.get("/Info"))
        self._waiting = [(*info, Change(Part.PROPERTIES)), (self._was.Root, self._now.Root, Change(Part.OTHER))]
        yield from self._differences()

    def _differences(self) -> Iterator[Change]:
        while self._waiting:
            if len(self._seen) > _MOST_PAIRS:
                yield Change(Part.OTHER)
                return
            yield from self._look(*self._waiting.pop())

    def is_same(self, was: Any, now: Any) -> bool:
        """Whether two values of the documents are the same."""
        self._seen.clear()
        self._waiting = [(was, now, Change(Part.OTHER))]
        return next(self._differences(), None) is None

    def _look(self, was: Any, now: Any, where: Change) -> Iterator[Change]:
        """One value, or two that are not the same; the values in it have to wait."""
        import pikepdf

        if _kind(was) != _kind(now):
            yield where
            yield from _acting(now)
            return
        if (numbers := (reference_to(was), reference_to(now))) != (None, None):
            if numbers in self._seen:
                return
            self._seen.add(numbers)
        if isinstance(was, pikepdf.Stream) and not self._is_same_stream(was, now):
            yield where
        if isinstance(was, (pikepdf.Dictionary, pikepdf.Stream)):
            yield from self._look_into(was, now, self._place(was, where))
        elif isinstance(was, pikepdf.Array):
            self._waiting += [(*pair, where) for pair in zip(was, now, strict=False)][::-1]
            if len(was) != len(now):
                yield where
                yield from (change for each in list(now)[len(was) :] for change in _acting(each))
        elif not isinstance(was, pikepdf.Stream) and written(was) != written(now):
            yield where

    def _place(self, value: Any, where: Change) -> Change:
        """The page that a dictionary is, or the field."""
        if number := self._pages.get(reference_to(value)):
            return Change(Part.PAGES, number)
        return Change(Part.FIELDS, where.page) if value.get("/FT") is not None else where

    def _look_into(self, was: Any, now: Any, where: Change) -> Iterator[Change]:
        ignored = self._ignored(was)
        for key in sorted(was.keys() | now.keys(), key=lambda key: (key not in _FIRST, key), reverse=True):
            if key in ignored:
                continue
            place = Change(_part(key, where.part), where.page)
            if key in was and key in now:
                self._waiting.append((was[key], now[key], place))
            else:
                yield place
                yield from _acting(now.get(key))

    def _ignored(self, was: Any) -> set[str]:
        """Entries in which the two may differ: those of the signature, and of how a stream is packed."""
        import pikepdf

        if isinstance(was, pikepdf.Stream):
            return _OF_PACKING
        if self._field and was.get("/FT") == pikepdf.Name.Sig and str(was.get("/T", "")) == self._field:
            return _OF_FIELD
        if was.objgen == self._was.Root.objgen:
            return _OF_SIGNING | (of_newer_signatures(self._now.Root) if self._field else set())
        return _OF_SIGNING if "/Fields" in was else set()

    def _is_same_stream(self, was: Any, now: Any) -> bool:
        if was.read_raw_bytes() == now.read_raw_bytes() and _packing(was) == _packing(now):
            return True
        return self._unpacked(was) == self._unpacked(now)

    def _unpacked(self, stream: Any) -> bytes:
        """Raises ValueError for what is packed in another way than ours, or is too large to compare."""
        packing = _packing(stream)
        if not packing:
            return bytes(stream.read_raw_bytes())
        if packing not in {b"/FlateDecode", b"[ /FlateDecode ]"}:
            raise ValueError
        packed = zlib.decompressobj()
        found = packed.decompress(stream.read_raw_bytes(), self._left + 1)
        self._left -= len(found)
        if self._left < 0:
            raise ValueError
        return found


def _part(key: str, holder: Part) -> Part:
    """What an entry belongs to: `/Names` are the catalogue's attachments, `/A` of a tag are its attributes."""
    if key == "/Names" and holder is Part.OTHER:
        return Part.ATTACHMENTS
    return holder if key == "/A" and holder is Part.STRUCTURE else _BY_KEY.get(key, holder)


def _kind(value: Any) -> type:
    import pikepdf

    kinds = (pikepdf.Stream, pikepdf.Dictionary, pikepdf.Array)
    return next((kind for kind in kinds if isinstance(value, kind)), object)


def _packing(stream: Any) -> bytes:
    filters, parameters = stream.get("/Filter"), stream.get("/DecodeParms")
    return b"" if filters is None else filters.unparse() + (parameters.unparse() if parameters is not None else b"")


def _acting(value: Any) -> Iterator[Change]:
    """ACTIONS if something that was added does anything by itself or when it is touched."""
    import pikepdf

    waiting, seen = [value], set[Any]()
    while waiting and len(seen) < _MOST_PAIRS:
        each = waiting.pop()
        if (number := reference_to(each)) is not None:
            if number in seen:
                continue
            seen.add(number)
        if isinstance(each, pikepdf.Array):
            waiting += list(each)
        elif isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)):
            if str(each.get("/S", "")) in _ACTS or {"/AA", "/JS", "/OpenAction"} & set(each.keys()):
                yield Change(Part.ACTIONS)
                return
            waiting += [value for key, value in each.items() if key not in {"/P", "/Parent"}]
