"""`noticegen import`: an old notice becomes a new one in YAML, with a receipt for every word."""  # noqa: N999 the command's own name

from dataclasses import dataclass
from typing import Literal, get_args

import click

from noticegen.notice.kinds import KINDS
from noticegen.problems.reporter import Reporter

from . import parameters as shared

OutputFormat = Literal["text", "json"]


@dataclass(frozen=True, slots=True)
class Options:
    """Which file ("-" is what is pasted), what the notice is called, and what may be done with it."""

    source: str
    name: str | None
    add: bool
    kind: str | None
    output_format: OutputFormat


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    kinds = click.Choice(list(KINDS), case_sensitive=False)
    return [
        click.Argument(["source"], metavar=texts["arg-import"]),
        click.Option(["--as", "name"], help=texts["help-import-as"], metavar=texts["arg-name-of"]),
        shared.flag("--add", texts["help-import-add"]),
        click.Option(["--kind"], type=kinds, help=texts["help-import-kind"], metavar=texts["arg-kind"]),
        shared.output_format(texts, get_args(OutputFormat)),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Read the file and write the notice; what does that is loaded only now."""
    from .import_run import ImportRequest, run_import

    request = ImportRequest(options.source, options.name, options.add, options.kind, options.output_format == "json")
    return run_import(request, reporter)
