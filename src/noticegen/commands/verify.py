"""`noticegen verify`: what the signatures of these PDFs are worth, and why."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, get_args

import click

from noticegen.problems.exit_codes import exit_code
from noticegen.problems.extras import refuse_missing_extra
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.verifying.verdict import Standing, Verdict
from noticegen.workspace.shown import shown

from . import parameters as shared

OutputFormat = Literal["text", "json"]
TRUSTED = Path("data/trust")
_SUFFIXES = {".pem", ".cer", ".crt", ".der", ".p7b", ".p7c"}


@dataclass(frozen=True, slots=True)
class Options:
    """Which PDFs, which roots are trusted, and whether to ask authorities over the network."""

    paths: Sequence[Path]
    trust: Sequence[Path]
    online: bool
    output_format: OutputFormat


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    file, metavar = shared.disk_path(), texts["arg-file"]
    return [
        shared.pdfs(texts),
        click.Option(["--trust"], type=file, multiple=True, help=texts["help-verify-trust"], metavar=metavar),
        click.Option(["--online"], is_flag=True, help=texts["help-verify-online"]),
        shared.output_format(texts, get_args(OutputFormat)),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Judge every file, then report on all; an unreadable one does not stop the rest."""
    if not options.paths:
        raise ProblemsFound([Problem("usage-nothing-to-verify")])
    try:
        from noticegen.signing.trust import read_trust
        from noticegen.verifying.path_to_verdict import path_to_verdict
    except ImportError as error:
        refuse_missing_extra("sign", "pyhanko", error)
        raise
    trust = read_trust(options.trust or tuple(_of_workspace()), is_online=options.online)
    verdicts = {shown(path): path_to_verdict(path, trust, datetime.now(UTC)) for path in options.paths}
    _report(verdicts, options.output_format, reporter)
    return exit_code(problem for each in verdicts.values() for problem in each.all_problems)


def _of_workspace() -> Iterator[Path]:
    """The roots that the office trusts, if the command runs in the office's folder."""
    if TRUSTED.is_dir():
        yield from sorted(path for path in TRUSTED.iterdir() if path.suffix.lower() in _SUFFIXES)


def _report(verdicts: dict[str, Verdict], output_format: OutputFormat, reporter: Reporter) -> None:
    from noticegen.verifying.verdict_to_json import verdict_to_json
    from noticegen.verifying.verdict_to_text import verdict_to_text

    if output_format == "json":
        entries = [verdict_to_json(path, each, reporter.lang) for path, each in verdicts.items()]
        sys.stdout.write(json.dumps(entries, ensure_ascii=False, indent=2) + "\n")
        return
    for path, each in verdicts.items():
        needs_no_words = each.standing is Standing.GOOD and not each.has_warnings
        if not (reporter.quiet and needs_no_words):
            sys.stdout.write(verdict_to_text(path, each, reporter.lang) + "\n")
