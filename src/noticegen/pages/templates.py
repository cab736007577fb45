"""The templates: rendered in a sandbox, everything escaped, nothing missing, nothing printed that is not there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, TemplateRuntimeError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from noticegen.form.inline import Run, parse_inline
from noticegen.form.joins import breaks_as_word_does, joined
from noticegen.notice.notice import Table
from noticegen.problems.problem import ProblemsFound

from .template_error_to_problem import template_error_to_problem


def render(loader: BaseLoader, name: str, context: Mapping[str, Any]) -> str:
    """One template filled in. Raises ProblemsFound (`template-broken`) for one that does not work."""
    try:
        return _environment(loader).get_template(name).render(context)
    except ProblemsFound:
        raise
    except Exception as error:
        problem = template_error_to_problem(error)
        if problem is None:
            raise
        raise ProblemsFound([problem]) from error


@cache
def _environment(loader: BaseLoader) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_no_none,
    )
    environment.filters |= {"prose": prose, "bound_prose": bound_prose, "column_percents": column_percents}
    environment.globals |= {"lines": lines, "with_slots": with_slots}
    return environment


def _no_none(value: Any) -> Any:
    if value is None:
        raise TemplateRuntimeError("printed a value that is not there")
    return value


def prose(text: str, suffix: str = "") -> Markup:
    """The author's words with their emphasis, close pairs joined, then what the form prints after them."""
    return bound_prose(joined(str(text)), suffix)


def bound_prose(text: str, suffix: str = "") -> Markup:
    """The same for a text whose pairs are joined already."""
    runs = _with_spaces_inside_bold(parse_inline(text))
    return Markup("").join(_run_html(run.text, bold=run.bold, italic=run.italic) for run in runs) + suffix


def _with_spaces_inside_bold(runs: Sequence[Run]) -> Iterator[Run]:
    """The blank before a bold word belongs to it.

    A line that ends just there would be broken far too early by the PDF's renderer, which loses count where a blank
    ends one stretch and a word begins the next.
    """
    blank = ""
    for run, following in zip(runs, (*runs[1:], None), strict=True):
        text = blank + run.text
        blank = " " if following and following.bold and not run.bold and text.endswith(" ") else ""
        yield replace(run, text=text.removesuffix(blank))


def _run_html(text: str, *, bold: bool, italic: bool) -> Markup:
    html = escape(breaks_as_word_does(text))
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


def column_percents(table: Table) -> tuple[float, ...]:
    """Each column's share of the table's width."""
    whole = sum(column.width for column in table.columns)
    return tuple(round(column.width / whole * 100, 3) for column in table.columns)
