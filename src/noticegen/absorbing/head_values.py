"""Number, symbol, place and date as somebody wrote them into the head → the values of the notice."""

import re
from collections.abc import Iterator, Mapping

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_document import YamlDocument

from .lines import Line

_NUMBER = re.compile(r"Số:\s*(?P<number>\d{0,5})\s*/(?P<symbol>\S+)")
_DATE = re.compile(r"(?P<place>.+?), ngày\s*(?P<day>\d{0,2})\s*tháng (?P<month>\d{1,2}) năm (?P<year>\d{4})")


def head_values(document: YamlDocument, before: Line, now: Line) -> Iterator[YamlDocument]:
    """The document with what the line says now, where it is one of these two."""
    pattern, values_of = {"number-symbol": (_NUMBER, _number), "place-date": (_DATE, _date)}.get(
        before.kind.style, (None, None)
    )
    if pattern is None or values_of is None:
        return
    was, found = pattern.fullmatch(before.text), pattern.fullmatch(now.text)
    if not was or not found:
        return
    old, new = values_of(was), values_of(found)
    try:
        for key, value in new.items():
            if value and value != old[key]:
                document = _with(document, key, value)
    except (ProblemsFound, LookupError):
        return
    yield document


def _with(document: YamlDocument, key: str, value: str) -> YamlDocument:
    if key in document.tree:
        return document.with_text((key,), value)
    return document.with_key((), key, value, "number" if "number" in document.tree else "date")


def _number(found: re.Match[str]) -> Mapping[str, str]:
    return {"number": found["number"].lstrip("0"), "symbol": found["symbol"]}


def _date(found: re.Match[str]) -> Mapping[str, str]:
    month = f"{found['year']}-{int(found['month']):02}"
    return {"place": found["place"], "date": f"{month}-{int(found['day']):02}" if found["day"] else month}
