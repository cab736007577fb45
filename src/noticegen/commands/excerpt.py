"""`noticegen excerpt`: each unit's own part of a notice, as a work slip or as a formal extract (trích sao)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import click
from pydantic_core import PydanticCustomError

from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.dates import issue_date
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.workspace import workspace_of

from . import parameters as shared
from .archive_run import ArchiveOptions, archive_parameters, build_and_report, with_failures_reported

Kind = Literal["phieu-trich", "trich-sao"]
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(ArchiveOptions):
    """Which notice, which units, which kind of excerpt; and what a formal extract says about itself."""

    path: Path
    units: tuple[str, ...]
    every: bool
    kind: Kind
    electronic: bool
    number: int | None
    date: str | None
    time: str | None
    signer: str | None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        shared.notice(texts),
        click.Option(["--unit", "units"], multiple=True, help=texts["help-unit"], metavar=texts["arg-unit"]),
        click.Option(["--all", "every"], is_flag=True, help=texts["help-all-units"]),
        *_copy_parameters(texts),
        *archive_parameters(texts),
        shared.quiet(texts),
    ]


def _copy_parameters(texts: shared.Texts) -> list[click.Option]:
    """The parameters for what a formal extract says about itself."""
    kinds, number = click.Choice(get_args(Kind)), click.IntRange(1, 99_999)
    return [
        click.Option(["--kind"], type=kinds, default="phieu-trich", help=texts["help-excerpt-kind"]),
        click.Option(["--electronic"], is_flag=True, help=texts["help-electronic"]),
        click.Option(["--number"], type=number, help=texts["help-number"], metavar=texts["arg-number"]),
        click.Option(["--date"], help=texts["help-date"], metavar=texts["arg-date"]),
        click.Option(["--time"], help=texts["help-time"], metavar=texts["arg-time"]),
        click.Option(["--signer"], help=texts["help-signer"], metavar=texts["arg-unit"]),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Find the notice and the units meant, then make their excerpts."""
    units = tuple(dict.fromkeys(options.units))
    if bool(units) == options.every:
        raise ProblemsFound([Problem("usage-units-or-all")])
    orders = _copy_orders(options, units)
    workspace = workspace_of([options.path])
    (file, *others) = notice_files(workspace, [options.path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(options.path)})])
    slips = () if orders else None if options.every else units
    asked = options.asked(workspace)._replace(notice=False, units=slips, copies=orders)
    return with_failures_reported(
        lambda: build_and_report([file], workspace, asked, options, reporter), options.output_format, reporter
    )


def _copy_orders(options: Options, units: tuple[str, ...]) -> tuple[CopyOrder, ...]:
    """The orders for formal extracts, one for each unit named; none for work slips."""
    if options.kind == "phieu-trich":
        _refuse_words_of_a_copy(options)
        return ()
    if problems := list(_contradictions(options, units)):
        raise ProblemsFound(problems)
    order = CopyOrder(
        is_electronic=options.electronic,
        number=options.number,
        date=options.date or "",
        time=options.time or "",
        signer=options.signer or "",
    )
    return tuple(order.model_copy(update={"unit": unit}) for unit in units or ("",))


def _refuse_words_of_a_copy(options: Options) -> None:
    """A work slip has no number, date or signer of its own."""
    given = {
        "--electronic": options.electronic,
        "--number": options.number,
        "--date": options.date,
        "--time": options.time,
        "--signer": options.signer,
    }
    for name, value in given.items():
        if value:
            raise ProblemsFound([Problem("usage-only-for-copies", values={"option": name})])


def _contradictions(options: Options, units: tuple[str, ...]) -> Iterator[Problem]:
    """What these formal extracts cannot say about themselves."""
    if options.number and options.electronic:
        yield Problem("usage-number-of-electronic")
    elif options.number and len(units) != 1:
        yield Problem("usage-number-for-many")
    if options.signer and options.electronic:
        yield Problem("usage-signer-of-electronic")
    if options.time and not options.electronic:
        yield Problem("usage-time-of-paper")
    if options.time and not _TIME.fullmatch(options.time):
        yield Problem("usage-time", values={"found": options.time})
    if options.date:
        try:
            issue_date(options.date)
        except PydanticCustomError:
            yield Problem("usage-date", values={"found": options.date})
