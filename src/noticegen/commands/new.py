"""`noticegen new`: an annotated notice that is valid from the start."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.checking.check import read_office
from noticegen.notice.yaml_to_begun_yaml import yaml_to_begun_yaml
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace, find_workspace
from noticegen.workspace.write_new import write_new

from . import parameters as shared
from .schema_files import schema_problems
from .starters import notice_starter


@dataclass(frozen=True, slots=True)
class Options:
    """What to call it, named after the month by default; and which notice to begin with, if any."""

    name: str | None
    source: Path | None = None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        click.Argument(["name"], required=False, metavar=texts["arg-name"]),
        click.Option(
            ["--from", "source"], type=shared.disk_path(), help=texts["help-new-from"], metavar=texts["arg-path"]
        ),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Write it under a name of its own; never touch an existing notice."""
    name, workspace = options.name, find_workspace(Path.cwd())
    today = dt.datetime.now().astimezone().date()
    stem = slug(Path(name).stem if name and name.endswith((".yaml", ".yml")) else name or f"{today:%Y-%m}-giao-ban")
    path = workspace.notices / f"{stem}.yaml"
    if path.exists():
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})])
    text, made = _begun(options.source, workspace, f"{today:%Y-%m}") if options.source else _sample(workspace, today)
    write_new(path, text.encode())  # the name is all that is decided, and it is given once: no lock is needed
    reporter.say(reporter.word(made.key, path=shown(path), **made.values))
    reporter.report(schema_problems(workspace), {})  # the editor is about to be opened
    return 0


@dataclass(frozen=True, slots=True)
class _Made:
    """What to say of it."""

    key: str
    values: Mapping[str, str]


def _sample(workspace: Workspace, today: dt.date) -> tuple[str, _Made]:
    return notice_starter(read_office(workspace), today.year, today.month), _Made("made-notice", {})


def _begun(source: Path, workspace: Workspace, month: str) -> tuple[str, _Made]:
    """Raises ProblemsFound for a file that is no notice or cannot be read."""
    file, *others = notice_files(workspace, [source])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": shown(source)})])
    text = bytes_to_text(read_file(file, MAX_BYTES), shown(file))
    begun = yaml_to_begun_yaml(text, shown(file), shown(Path(file.stem)), month)
    said = {"source": shown(file), "deadlines": str(begun.deadlines), "texts": str(begun.texts)}
    return begun.text, _Made("begun-notice", said)
