"""What a template may call: our own functions, and those of Jinja's filters and tests that can do no harm.

Everything here takes and gives text, numbers and tuples, and pays for it (`template_budget`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, wraps
from typing import Any, cast

from jinja2 import TemplateRuntimeError, Undefined
from jinja2.filters import FILTERS
from jinja2.tests import TESTS
from markupsafe import Markup, escape

from noticegen.form.inline import Run, parse_inline, plain_text
from noticegen.form.joins import breaks_as_word_does, end_of_letters, joined, signs_joined, without_break_hints

from .template_budget import STEP, size_of, spend
from .values_to_plain import Record

MOST_TURNS = 10_000
"""The longest `range`."""

Function = Callable[..., Any]


class OwnError(Exception):
    """A bug in a function of ours, which is not the template's fault; the error itself is its cause."""


def prose(text: str, suffix: str = "", before: str = "") -> Markup:
    """The author's words with their emphasis, close pairs joined, then what the form prints after them. What is written
    before them on their line makes a difference to an address: only one that begins its paragraph is cut.
    """
    return _joined_prose(str(text), is_first=not before) + suffix


@lru_cache(maxsize=1024)
def _joined_prose(text: str, *, is_first: bool) -> Markup:
    """Remembered: a notice's sentences are its excerpts' too."""
    return _bound(joined(text), is_first=is_first)


def bound_prose(text: str, suffix: str = "") -> Markup:
    """The same for a text whose pairs are joined already, or need not be: its signs stay with its words."""
    return _bound(signs_joined(str(text))) + suffix


def _bound(text: str, *, is_first: bool = True) -> Markup:
    runs = _with_hints(parse_inline(text), is_first=is_first)
    return Markup("").join(_run_html(run.text, bold=run.bold, italic=run.italic) for run in runs)


def _with_hints(runs: Sequence[Run], *, is_first: bool) -> Iterator[Run]:
    """Where a line may break depends on what stands at both sides, in whatever face."""
    text = breaks_as_word_does("".join(run.text for run in runs), is_first=is_first)
    for run in runs[:-1]:
        end = end_of_letters(text, len(without_break_hints(run.text)))
        yield replace(run, text=text[:end])
        text = text[end:]
    if runs:
        yield replace(runs[-1], text=text)


def _run_html(text: str, *, bold: bool, italic: bool) -> Markup:
    html = escape(text)
    if italic:
        html = Markup("<i>{}</i>").format(html)
    return Markup("<b>{}</b>").format(html) if bold else html


def lines(texts: Sequence[str]) -> Markup:
    """Lines that break exactly here."""
    return Markup("<br/>").join(escape(text) for text in texts)


def with_slots(parts: Sequence[tuple[str, str]]) -> Markup:
    """A line whose blanks are named for what will be written there."""
    slot = Markup('<span class="slot" data-slot="{}">{}</span>')
    return Markup("").join(slot.format(role, text) if role else escape(text) for text, role in parts)


def place(at: str | None) -> Markup:
    """The attribute that says where the words of an element were written; nothing for the form's own words."""
    return Markup(' data-at="{}"').format(at) if at else Markup()


def column_percents(table: Record) -> tuple[float, ...]:
    """Each column's share of the table's width."""
    widths = [column.values["width"] for column in table.values["columns"]]
    whole = sum(widths)
    return tuple(round(width / whole * 100, 3) for width in widths)


def _turns(*numbers: int) -> tuple[int, ...]:
    """`range`, of a length that a page can need."""
    wanted = range(*numbers)
    if len(wanted) > MOST_TURNS:
        raise TemplateRuntimeError(f"range() of more than {MOST_TURNS} numbers")
    return tuple(wanted)


def _join(value: Sequence[Any], d: str = "") -> str:
    """Its length is paid for before it is made."""
    parts = [_printed(each) for each in value]
    spend(sum(map(len, parts)) + len(parts) * len(d))
    between = escape(d) if any(isinstance(each, Markup) for each in parts) else d
    return between.join(parts)


def concatenated(parts: Sequence[Any]) -> str:
    """What `~` does."""
    return _join(parts)


def _printed(value: Any) -> str:
    if isinstance(value, Markup):
        return value
    if not isinstance(value, (str, int, float, Undefined)):
        raise TemplateRuntimeError("only text and numbers can be joined")
    return str(value)


def _replace(text: str, old: str, new: str, count: int | None = None) -> str:
    found = text.count(old)
    spend((found if count is None else min(found, max(count, 0))) * len(new))
    return str(text).replace(str(old), str(new), -1 if count is None else count)


def _is_texts(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def _are_parts(value: Any) -> bool:
    return isinstance(value, tuple) and all(_is_texts(each) and len(each) == 2 for each in value)  # noqa: PLR2004 a pair


def _is_place(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_table(value: Any) -> bool:
    return isinstance(value, Record) and "columns" in value.values


def _is_text(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _of_ours(function: Function, takes: Callable[[Any], bool]) -> Function:
    """Whatever it is given wrongly is the template's mistake; whatever else goes wrong in it is ours."""

    @wraps(function)
    def called(value: Any, *args: Any) -> Any:
        if isinstance(value, Undefined):
            str(value)  # says what is undefined
        if not takes(value) or not all(isinstance(each, str) for each in args):
            raise TemplateRuntimeError(f"{function.__name__} was given something that it cannot print")
        try:
            return function(value if not isinstance(value, (int, float)) else str(value), *args)
        except RecursionError:  # templates in a circle: it ends wherever the last of the depth is used up
            raise
        except Exception as error:
            raise OwnError from error

    return called


def _paid(function: Function) -> Function:
    """The same, paying for what goes in and comes out; nothing comes out bit by bit."""

    @wraps(function)
    def called(*args: Any, **named: Any) -> Any:
        spend(STEP + sum(map(size_of, args)) + sum(map(size_of, named.values())))
        result = function(*args, **named)
        whole = tuple(result) if isinstance(result, Iterator) else result
        spend(size_of(whole))
        return whole

    return called


_OURS: dict[str, Function] = {
    "prose": _of_ours(prose, _is_text),
    "bound_prose": _of_ours(bound_prose, _is_text),
    "plain": _of_ours(plain_text, _is_text),
    "column_percents": _of_ours(column_percents, _is_table),
    "join": _join,
    "replace": _replace,
}
_HARMLESS_FILTERS = (
    "abs capitalize count d default e escape first float int last length list lower max min reject rejectattr reverse "
    "select selectattr sort string title trim unique upper".split()
)
_HARMLESS_TESTS = (
    "!= < <= == > >= boolean defined divisibleby eq equalto even false float ge greaterthan gt in integer le lessthan "
    "lower lt ne none number odd string true undefined upper".split()
)

_JINJAS: dict[str, Function] = {name: FILTERS[name] for name in _HARMLESS_FILTERS}

ALLOWED_FILTERS: Mapping[str, Function] = {name: _paid(function) for name, function in (_OURS | _JINJAS).items()}
_ALL_TESTS = cast("Mapping[str, Function]", TESTS)  # some are functions of C, whose type mypy does not know
ALLOWED_TESTS: Mapping[str, Function] = {name: _paid(_ALL_TESTS[name]) for name in _HARMLESS_TESTS}
ALLOWED_GLOBALS: Mapping[str, Function] = {
    "lines": _paid(_of_ours(lines, _is_texts)),
    "with_slots": _paid(_of_ours(with_slots, _are_parts)),
    "place": _paid(_of_ours(place, _is_place)),
    "range": _paid(_turns),
}
"""All that a template finds besides its context, by name."""
