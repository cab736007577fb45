"""The left column of the head → the issuing bodies and the one above them. The registry knows best, then bold type."""

import re
from collections.abc import Iterator, Sequence

from .cases import Cases
from .comparable import folded
from .decisions import Decisions
from .phrases import BODY, GOES_ON, STANDS_ABOVE
from .recognised import FoundAgency, Recognised
from .registry import Registry, agency_name
from .source import Paragraph

_MOST_NAME_LINES = 9
_SEVERAL = 2
"""Dashes in the symbol of a document that several have issued."""

_DASH, _LAST_DASH = re.compile(r"\s[-–—]\s+"), re.compile(r"\s*[-–—]\s*$")


def agencies_of(
    lines: Sequence[Paragraph], found: Recognised, registry: Registry, cases: Cases, decisions: Decisions
) -> tuple[list[FoundAgency], list[str]]:
    """The issuers and the lines of the name of the body above them; symbol and place of `found` help to tell them."""
    for line in lines[_MOST_NAME_LINES:]:
        decisions.leave_out("head-line", line)
    lines = list(_undashed(lines[:_MOST_NAME_LINES], found.symbol))
    if not lines:
        return [], []
    if known := _known(lines, found.place, registry):
        agencies, parent = known
        for each in agencies:
            decisions.sure("issuer", each.at, " ".join(each.lines))
        return agencies, parent
    parent_count = _parent_lines(lines, found.symbol)
    agencies = _apart(lines[parent_count:], found.symbol)
    for each in agencies:
        each.lines = [cases.restored_name(" ".join(each.lines))]
        decisions.guess("issuer", each.at, " ".join(each.lines))
    return agencies, [cases.restored_name(" ".join(each.text for each in lines[:parent_count]))] if parent_count else []


def _undashed(lines: Sequence[Paragraph], symbol: str) -> Iterator[Paragraph]:
    """The lines of several issuers without the dash between two names, in a line or at its end."""
    if symbol.count("-") < _SEVERAL:
        yield from lines
        return
    for index, line in enumerate(lines):
        below = lines[index + 1 : index + 2]
        rest = line
        while (dash := _DASH.search(rest.raw)) and _begins_name(rest.part(dash.end())):
            yield rest.part(0, dash.start())
            rest = rest.part(dash.end())
        if below and _begins_name(below[0]) and (end := _LAST_DASH.search(rest.raw)):
            rest = rest.part(0, end.start())
        yield rest


def _known(lines: Sequence[Paragraph], place: str, registry: Registry) -> tuple[list[FoundAgency], list[str]] | None:
    """The lines cut into names that the registry has, if they can be cut so; another body's office is another one."""
    for start in range(len(lines)):
        names = _cut(lines[start:], registry)
        above = agency_name([each.text for each in lines[:start]])
        if names and registry.is_agency_of(names[0].id, above, place):
            return names, [each.text for each in lines[:start]]
    return None


def _cut(lines: Sequence[Paragraph], registry: Registry) -> list[FoundAgency]:
    if not lines:
        return []
    for end in range(len(lines), 0, -1):
        agency = registry.agencies.get(agency_name([each.text for each in lines[:end]]))
        if agency is None:
            continue
        rest = _cut(lines[end:], registry)
        if rest or end == len(lines):
            return [FoundAgency([each.text for each in lines[:end]], lines[0], agency.id), *rest]
    return []


def _parent_lines(lines: Sequence[Paragraph], symbol: str) -> int:
    """How many lines belong to the body above: those that are not bold, else a first one that may be above others."""
    bold = [each.is_bold for each in lines]
    if any(bold) and not bold[0]:
        above = bold.index(True)
        return 0 if GOES_ON.match(folded(lines[above].text)) else above
    if len(lines) == 1 or (all(bold) and symbol.count("-") >= _SEVERAL):
        return 0
    begins = [index for index, each in enumerate(lines) if index and _begins_name(each)]
    if begins and symbol.count("-") >= _SEVERAL and _kind_of(lines[0]) == _kind_of(lines[begins[0]]):
        return 0
    return begins[0] if begins and STANDS_ABOVE.match(folded(lines[0].text)) else 0


def _kind_of(line: Paragraph) -> str:
    """What kind of body a name begins with: one Sở stands above no other."""
    return next(iter(folded(line.text).split()), "")


def _begins_name(line: Paragraph) -> bool:
    plain = folded(line.text)
    return bool(BODY.match(plain)) and not GOES_ON.match(plain)


def _apart(lines: Sequence[Paragraph], symbol: str) -> list[FoundAgency]:
    """Several issuers, if the symbol names several; else all lines are one name."""
    several = symbol.count("-") >= _SEVERAL
    agencies: list[FoundAgency] = []
    for line in lines:
        if agencies and not (several and _begins_name(line)):
            agencies[-1].lines.append(line.text)
        else:
            agencies.append(FoundAgency([line.text], line))
    return agencies
