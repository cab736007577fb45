"""The head: who issued, under which number, where and when, with which marks of urgency or circulation."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from noticegen.form.wording import MOTTO, NATIONAL_NAME
from noticegen.notice.dates import is_date

from .agencies import agencies_of
from .cases import Cases, is_upper
from .comparable import folded, words_of
from .decisions import Decisions
from .phrases import BODY, GOES_ON, STANDS_ABOVE
from .recognised import Recognised
from .registry import Registry
from .source import Block, Paragraph, Source, Table

_NATION = re.compile(
    r"CỘNG\s+H[ÒOÕ][ÀA]?\s+XÃ\s+HỘI\s+CHỦ\s+NGH[ĨI]A\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do.*", re.IGNORECASE
)
_NATIONS_WORDS = frozenset(words_of(f"{NATIONAL_NAME} {MOTTO}"))
_BLANK = r"[\s._…]*"
_NUMBER = re.compile(
    rf"S[ốỐ]\s*:?{_BLANK}(?P<n>\d{{0,6}}){_BLANK}(?:/|(?<=\d)\s*-\s*(?=\w+\s*/))\s*(?P<symbol>[^\s/].*)", re.IGNORECASE
)
"""Of old, "12-TB/SYT" too."""

_DATE = re.compile(
    rf"(?:(?P<place>[^,]*?)\s*,?\s*)?ng[àa]y{_BLANK}(?P<day>\d{{0,2}}){_BLANK}th[áa]ng{_BLANK}(?P<month>\d{{0,2}}){_BLANK}n[ăa]m{_BLANK}(?P<year>\d{{0,4}}){_BLANK}$",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"(?P<place>[^,\d]+),\s*(?:ngày\s*)?(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})")
_SYMBOL = re.compile(r"[^\s/–-]+(?:\s*[-–/&.]\s*[^\s/–-]+)*")
_RULE = re.compile(r"[\W_]+")
_LONGEST_MARK, _LONGEST_LINE, _FIRST_YEAR = 20, 400, 1945
_URGENT = {"khan": "KHẨN", "thuong khan": "THƯỢNG KHẨN", "hoa toc": "HỎA TỐC"}
_CIRCULATION = {"xem xong tra lai": "XEM XONG TRẢ LẠI", "luu hanh noi bo": "LƯU HÀNH NỘI BỘ"}
_SECRET = frozenset({"mat", "toi mat", "tuyet mat"})
_ABOUT = re.compile(r"V/v\b.*", re.IGNORECASE)


def read_head(
    source: Source, blocks: Sequence[Block], found: Recognised, registry: Registry, cases: Cases, decisions: Decisions
) -> None:
    """Fill in what the head says, and the marks that may stand beside it in a box or a margin."""
    names = [line for line in _lines(blocks) if not _take(line, found, decisions) and _is_name(line, decisions)]
    found.agencies, found.parent = agencies_of(names, found, registry, cases, decisions)
    beside = [each for each in source.beside if not _take_mark(each.words, Paragraph((), each.place), found, decisions)]
    decisions.leave_out_beside(beside)


def _lines(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The lines of the head, those of its left column first; the nation's name has no line of its own in some."""
    for block in blocks:
        paragraphs = _by_column(block) if isinstance(block, Table) else [block]
        for paragraph in paragraphs:
            for line in paragraph.lines():
                yield from _apart(line)


def _by_column(table: Table) -> list[Paragraph]:
    columns = max((len(row) for row in table.rows), default=0)
    cells = [(row[column] if column < len(row) else None) for column in range(columns) for row in table.rows]
    return [paragraph for cell in cells if cell for paragraph in cell.paragraphs]


def _apart(line: Paragraph) -> Iterator[Paragraph]:
    """An issuer and the nation's name, where they share a line; a number and the place with its date likewise."""
    cut = _cut(line.raw)
    if not cut:
        yield line
        return
    for part in (line.part(0, cut), line.part(cut)):
        if part.text:
            yield part


def _cut(raw: str) -> int:
    """Where the right half of a line begins; 0 if it has only one."""
    nation = _NATION.search(raw) if len(raw) < _LONGEST_LINE else None
    if nation:
        return nation.start()
    number = _NUMBER.match(raw.lstrip()) if len(raw) < _LONGEST_LINE else None
    symbol = _SYMBOL.match(number["symbol"]) if number else None
    if not number or not symbol:
        return 0
    end = len(raw) - len(raw.lstrip()) + number.start("symbol") + symbol.end()
    return end if _DATE.match(raw[end:].strip()) or _SLASHED.match(raw[end:].strip()) else 0


def _is_name(line: Paragraph, decisions: Decisions) -> bool:
    """Whether it may belong to an issuer's name; what stands above or beside the head by chance is left out."""
    plain = folded(line.text)
    if plain.strip(" .") in _SECRET:
        decisions.leave_out("secrecy", line)
        return False
    if is_upper(line.text) or line.is_bold or BODY.match(plain) or GOES_ON.match(plain) or STANDS_ABOVE.match(plain):
        return True
    decisions.leave_out("head-line", line)
    return False


def _take(line: Paragraph, found: Recognised, decisions: Decisions) -> bool:
    """Whether the line was a field of the head, or nothing but a drawn rule."""
    text = unicodedata.normalize("NFC", line.text)
    if len(text) > _LONGEST_LINE or _RULE.fullmatch(text):
        return len(text) <= _LONGEST_LINE
    if _NATION.fullmatch(text.strip()):
        if not _NATIONS_WORDS.issuperset(words_of(text)):
            decisions.changed("nation", line)
        return True
    if match := _NUMBER.match(text):
        return _number(line, match, found, decisions)
    if (match := _DATE.match(text)) or (match := _SLASHED.match(text)):
        return _date(line, match, found, decisions)
    if _ABOUT.match(text):
        found.about.append(line)
        return True
    return _take_mark(text, line, found, decisions)


def _take_mark(text: str, at: Paragraph, found: Recognised, decisions: Decisions) -> bool:
    mark = folded(text).strip(" .:()")
    if mark in _URGENT or mark in _CIRCULATION:
        found.urgency = _URGENT.get(mark, found.urgency)
        found.circulation = _CIRCULATION.get(mark, found.circulation)
        return True
    if mark.startswith("du thao") and len(mark) < _LONGEST_MARK:
        found.is_draft = True
        decisions.changed("draft-mark", at, text)
        return True
    return False


def _number(line: Paragraph, match: re.Match[str], found: Recognised, decisions: Decisions) -> bool:
    typed = match["symbol"].strip()
    about = _ABOUT.search(typed)
    if about:
        found.about.append(line.part(line.raw.rindex(about[0])))
        typed = typed[: about.start()].strip()
    found.symbol = re.sub(r"\s*([-/&.])\s*", r"\1", typed).rstrip(".")
    found.number = int(match["n"]) if match["n"] and int(match["n"]) else None
    decisions.sure("number", line)
    if found.symbol != typed:
        decisions.changed("symbol-blanks", line, typed)
    return True


def _date(line: Paragraph, match: re.Match[str], found: Recognised, decisions: Decisions) -> bool:
    if re.search(r"\d(?=năm|tháng)", line.text):
        decisions.changed("date-blanks", line)
    found.place = (match["place"] or "").strip(" ,")
    day, month, year = ((int(match[name]) if match[name] else None) for name in ("day", "month", "year"))
    found.year = year if year and year >= _FIRST_YEAR else None
    found.month = month if month and is_date(_FIRST_YEAR, month, 1) else None
    is_whole = found.year and found.month and day and is_date(found.year, found.month, day)
    found.day = day if is_whole else None
    decisions.sure("date", line)
    return True
