"""`noticegen schema`: the JSON Schema of notices, or of the registry, for editors."""

import sys
from dataclasses import dataclass
from typing import Literal, get_args

import click

from noticegen.notice.json_schema import schema_text
from noticegen.problems.reporter import Reporter

from . import parameters as shared

Subject = Literal["notice", "office"]


@dataclass(frozen=True, slots=True)
class Options:
    """Whose schema to print."""

    what: Subject


def parameters(_: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [click.Argument(["what"], type=click.Choice(get_args(Subject)), default="notice")]


def run(options: Options, _: Reporter) -> int:
    """Print it."""
    sys.stdout.write(schema_text(options.what))
    return 0
