"""A recognised notice → the values of its YAML, in the order in which a person writes them, remarks at each guess."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Any

from noticegen.notice.kinds import abbreviation_of

from .addressed import Addressing
from .numbering_plan import PROSE, USUAL, plan_numbering
from .recognised import Entry, FoundAgency, FoundAppendix, FoundRecipient, FoundSigner, Grid, Recognised
from .yaml_text import Bare, Flow, FlowList, Noted

_ARCHIVE = re.compile(
    r"Lưu\s*:?\s*VT(?:\s*,\s*(?P<unit>[^.;()]+?))?\s*(?:[.;]\s*(?:(?P<initials>[A-ZĐ]\w*)\s*\.?\s*)?)?"
    r"(?:\((?P<copies>0*[1-9]\d{0,3})\))?\s*[.;]?\s*"
)
Remark = Callable[[str], str]
"""The sentence of a remark, by its key."""


def recognised_to_values(found: Recognised, addressing: Addressing, remark: Remark) -> dict[str, Any]:
    """The whole notice; what the registry or the form says by itself is not said again."""
    return {key: _single_blanks(each) for key, each in _Writer(found, addressing, remark).notice().items()}


def _single_blanks(value: Any) -> Any:
    """The same values; a tab or several spaces that served to align something are one space."""
    if isinstance(value, Noted):
        return Noted(_single_blanks(value.value), value.remarks)
    if isinstance(value, dict):
        return type(value)({key: _single_blanks(each) for key, each in value.items()})
    if isinstance(value, list):
        return type(value)(map(_single_blanks, value))
    return type(value)(" ".join(value.split())) if isinstance(value, str) else value


class _Writer:
    def __init__(self, found: Recognised, addressing: Addressing, remark: Remark) -> None:
        self.found, self.addressing, self.remark = found, addressing, remark
        self.registry = addressing.registry

    def notice(self) -> dict[str, Any]:
        """From its kind to its appendices."""
        found = self.found
        levels = plan_numbering(found.body)
        for prose in (found.opening, found.closing):
            plan_numbering(prose, PROSE)
        values: dict[str, Any] = {"kind": self._noted("kind", found.kind), **self._head()}
        if found.is_draft:
            values["state"] = "draft"
        values["subject"] = found.subject or self._guessed("subject", found.kind)
        values |= _if_any("legal_bases", [each.text for each in found.bases])
        values |= {} if levels == USUAL else {"numbering": _numbering(levels)}
        values |= _if_any("opening", self._nodes(found.opening, "paragraph"))
        values["body"] = self._nodes(found.body, "text")
        values |= _if_any(
            "closing", [self._guessed("closing", each) for each in self._nodes(found.closing, "paragraph")]
        )
        values |= self._foot()
        return values | _if_any("appendices", [self._appendix(each) for each in found.appendices])

    def _noted(self, key: str, value: Any) -> Any:
        remarks = tuple(self.remark(each) for each in self.found.guesses.get(key, ()))
        return Noted(value, remarks) if remarks else value

    def _guessed(self, key: str, value: Any) -> Any:
        """The value with one more remark."""
        others, bare = (value.remarks, value.value) if isinstance(value, Noted) else ((), value)
        return Noted(bare, (self.remark(key), *others))

    def _head(self) -> dict[str, Any]:
        found = self.found
        values: dict[str, Any] = {"issuers": self._issuers()}
        values["number"] = Bare(f"{found.number}") if found.number else None
        values["date"] = self._noted("date", Bare(_date(found)))
        values |= self._symbol_and_place()
        return values | {key: each for key in ("urgency", "circulation") if (each := getattr(found, key))}

    def _issuers(self) -> Any:
        """Those of the head; where it names none, the office's own is a guess."""
        if self.found.agencies:
            return _one_or_all([self._agency(each) for each in self.found.agencies])
        return self._guessed("issuers", self.registry.office.agencies[0].id)

    def _symbol_and_place(self) -> dict[str, Any]:
        """Where they are not those that the issuers have anyway."""
        found, by_id = self.found, {each.id: each for each in self.registry.office.agencies}
        issuers = [by_id.get(each.id) for each in found.agencies] or [self.registry.office.agencies[0]]
        own = [each.symbol if each else self._own_symbol(index) for index, each in enumerate(issuers)]
        usual = "-".join([abbreviation_of(found.kind) or "", *own])
        values = {"symbol": found.symbol} if found.symbol and found.symbol != usual else {}
        is_elsewhere = found.place and issuers[0] and found.place != issuers[0].place
        return values | ({"place": found.place} if is_elsewhere else {})

    def _own_symbol(self, index: int) -> str:
        """An unknown agency's part of the symbol: what follows the kind's, or the part in its turn."""
        symbol = self.found.symbol.partition("-")[2] or self.found.symbol
        parts = symbol.split("-")
        return (parts[index] if len(self.found.agencies) > 1 and index < len(parts) else symbol) or "?"

    def _agency(self, agency: FoundAgency) -> Any:
        """An id, or the agency written out, and then proposed for the registry."""
        if agency.id:
            return agency.id
        own = self._own_symbol(self.found.agencies.index(agency))
        parent = " ".join(self.found.parent)
        values: dict[str, Any] = {"parent": parent} if parent else {}
        values |= {"name": " ".join(agency.lines), "symbol": own, "place": self.found.place or "?"}
        self.addressing.proposals.propose("agencies", {"id": agency.key, **values})
        return Flow(values)

    def _nodes(self, entries: Sequence[Entry], usual: str) -> list[Any]:
        return [self._node(each, usual) for each in entries]

    def _node(self, entry: Entry, usual: str) -> Any:
        values: dict[str, Any] = {"label": entry.own_label} if entry.own_label else {}
        values |= {key: each for key in ("heading", "text", "paragraph") if (each := getattr(entry, key))}
        if entry.table:
            values["table"] = _table(entry.table)
        values |= {"numbering": entry.numbering} if entry.numbering else {}
        values |= {key: _ids(ids) for key in ("units", "coordinating") if (ids := getattr(entry, key))}
        values |= _if_any("deadlines", [_deadline(*each) for each in dict.fromkeys(entry.deadlines)])
        values |= _if_any("items", self._nodes(entry.items, "text"))
        remarks = tuple(self.remark(each) for each in dict.fromkeys(entry.guesses))
        node: Any = values[usual] if list(values) == [usual] else values
        return Noted(node, remarks) if remarks else node

    def _foot(self) -> dict[str, Any]:
        found = self.found
        values: dict[str, Any] = {}
        signers = [self._signer(each) for each in found.signers if each.post or each.name]
        unknown = self._guessed("signers", Flow({"post": "?", "name": "?"}))
        values["signers"] = _one_or_all(signers) if signers else unknown
        recipients = [self._recipient(each) for each in found.recipients]
        values["recipients"] = recipients or self._guessed("recipients", FlowList())
        return values | _archive(found.archive)

    def _signer(self, signer: FoundSigner) -> Any:
        if known := self.addressing.signer_id(signer):
            return known
        authority = {"authority": _one_or_all(signer.authority)} if signer.authority else {}
        return Flow({**authority, "post": signer.post or "?", "name": signer.name or "?"})

    def _recipient(self, recipient: FoundRecipient) -> Any:
        values: dict[str, Any] = {"name": recipient.name}
        values |= {"members": FlowList(recipient.members)} if recipient.members else {}
        values |= {"note": recipient.note} if recipient.note else {}
        if units := self.addressing.recipient_units(recipient):
            values["units"] = _ids(units)
        return recipient.name if list(values) == ["name"] else Flow(values)

    def _appendix(self, appendix: FoundAppendix) -> Any:
        levels = plan_numbering(appendix.body)
        values: dict[str, Any] = {"title": appendix.title}
        values |= {"number": appendix.number} if self._has_own_number(appendix) else {}
        values |= {} if levels == USUAL else {"numbering": _numbering(levels)}
        body = self._nodes(appendix.body, "text")
        values["body"] = body or [self._guessed("appendix-empty", "…")]
        ends_in_table = bool(appendix.body) and _last(appendix.body).table is not None
        return values if appendix.has_end_mark or ends_in_table else values | {"end_mark": False}

    def _has_own_number(self, appendix: FoundAppendix) -> bool:
        """Whether the form would number it otherwise: one has no number, several have Roman ones."""
        index = self.found.appendices.index(appendix)
        numerals = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
        usual = numerals[index] if len(self.found.appendices) > 1 and index < len(numerals) else ""
        return bool(appendix.number) and appendix.number != usual


def _last(entries: Sequence[Entry]) -> Entry:
    return _last(entries[-1].items) if entries[-1].items else entries[-1]


def _if_any(key: str, values: list[Any]) -> dict[str, Any]:
    return {key: values} if values else {}


def _one_or_all(values: Sequence[Any]) -> Any:
    if len(values) == 1:
        return values[0]
    return FlowList(values) if all(isinstance(each, str) for each in values) else list(values)


def _ids(ids: Sequence[str]) -> Any:
    return ids[0] if len(ids) == 1 else FlowList(ids)


def _numbering(levels: Sequence[str]) -> Any:
    return FlowList(levels) if len(levels) > 1 else levels[0]


def _date(found: Recognised) -> str:
    day = f"-{found.day:02}" if found.day else ""
    return f"{found.year:04}-{found.month:02}{day}"


def _deadline(text: str, date: dt.date | None) -> Any:
    return Flow({"text": text, "date": Bare(date.isoformat())}) if date else text


def _table(grid: Grid) -> dict[str, Any]:
    values: dict[str, Any] = {"caption": grid.caption} if grid.caption else {}
    columns = []
    for index, width in enumerate(grid.widths):
        column: dict[str, Any] = {"title": grid.titles[index]} if grid.titles and grid.titles[index] else {}
        column["width"] = Bare(f"{width:g}")
        column |= {"align": grid.aligns[index]} if grid.aligns[index] != "left" else {}
        columns.append(Flow(column))
    rows = [FlowList(cell or None for cell in row) for row in grid.rows]
    return values | {"columns": columns, "rows": rows}


def _archive(line: str) -> dict[str, Any]:
    """In parts where the form would print the same line, else as it is; the usual line is not said at all."""
    if not line:
        return {}
    match = _ARCHIVE.fullmatch(line)
    if match is None:
        return {"archive": line}
    parts = {key: each for key in ("unit", "initials") if (each := match[key])}
    copies = {"copies": Bare(match["copies"].lstrip("0"))} if match["copies"] else {}
    return {"archive": Flow({**parts, **copies})} if parts or copies else {}
