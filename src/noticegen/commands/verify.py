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
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.verifying.verdict import Standing, Verdict
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown

from . import parameters as shared

MOST_BYTES = 200_000_000
OutputFormat = Literal["text", "json"]
TRUSTED = Path("data/trust")
_SUFFIXES = {".pem", ".cer", ".crt", ".der"}


@dataclass(frozen=True, slots=True)
class Options:
    """Which PDFs, which roots are trusted, and whether authorities are asked over the network."""

    paths: Sequence[Path]
    trust: Sequence[Path]
    online: bool
    output_format: OutputFormat


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """How to ask for `Options`."""
    file, metavar = shared.disk_path(), texts["arg-file"]
    return [
        shared.pdfs(texts),
        click.Option(["--trust"], type=file, multiple=True, help=texts["help-verify-trust"], metavar=metavar),
        click.Option(["--online"], is_flag=True, help=texts["help-verify-online"]),
        shared.output_format(texts, get_args(OutputFormat)),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Judge every file, then tell; one that cannot be read stops no other."""
    if not options.paths:
        raise ProblemsFound([Problem("usage-nothing-to-verify")])
    try:
        from noticegen.signing.trust import read_trust
    except ImportError as error:
        raise ProblemsFound([Problem("extra-missing", values={"extra": "sign"})]) from error
    trusted = read_trust(options.trust or tuple(_of_workspace()), is_online=options.online)
    verdicts = {shown(path): _verdict(path, trusted) for path in options.paths}
    _report(verdicts, options.output_format, reporter)
    return exit_code(problem for each in verdicts.values() for problem in each.all_problems)


def _of_workspace() -> Iterator[Path]:
    """Whom the office trusts, where the command was called in its folder."""
    if TRUSTED.is_dir():
        yield from sorted(path for path in TRUSTED.iterdir() if path.suffix.lower() in _SUFFIXES)


def _verdict(path: Path, trust: object) -> Verdict:
    from noticegen.printing.source_to_pdf import source_to_pdf
    from noticegen.verifying.pdf_to_verdict import pdf_to_verdict

    try:
        data = read_file(path, MOST_BYTES, missing="pdf-not-found")
        return pdf_to_verdict(data, trust, datetime.now(UTC), source_to_pdf)  # type: ignore[arg-type]
    except ProblemsFound as found:
        return Verdict(problems=found.problems)
    except Exception as error:  # noqa: BLE001 our bug with one file is told, and stops no other
        from noticegen.problems.bug_report import bug_to_problem

        return Verdict(problems=(bug_to_problem(shown(path), ["verify", str(path)], error),))


def _report(verdicts: dict[str, Verdict], output_format: OutputFormat, reporter: Reporter) -> None:
    from noticegen.verifying.verdict_to_json import verdict_to_json
    from noticegen.verifying.verdict_to_text import verdict_to_text

    if output_format == "json":
        entries = [verdict_to_json(path, each, reporter.lang) for path, each in verdicts.items()]
        sys.stdout.write(json.dumps(entries, ensure_ascii=False, indent=2) + "\n")
        return
    for path, each in verdicts.items():
        has_nothing_to_tell = each.standing is Standing.GOOD and not each.has_warnings
        if not (reporter.quiet and has_nothing_to_tell):
            sys.stdout.write(verdict_to_text(path, each, reporter.lang) + "\n")
