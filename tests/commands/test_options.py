"""Each command's options stand in its own module: what Click hands over is what the typed `Options` have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import NoneType, SimpleNamespace, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import click
import pytest

from noticegen.commands import check
from noticegen.commands import parameters as shared
from noticegen.commands.click_texts import DiskPath
from noticegen.commands.main import _dispatch
from noticegen.commands.parser import COMMANDS, commands, run_command
from noticegen.problems.messages import LANGUAGES, words
from noticegen.problems.reporter import Reporter
from tools.checkout import SOURCE

NO_COMMANDS = {
    *(
        "__init__",
        "absorb_run",
        "archive_run",
        "check_fix",
        "click_texts",
        "import_run",
        "main",
        "parameters",
        "parser",
        "quick_start",
    ),
    *("schema_files", "trial_page", "where_documents_are"),
}
TEXTS = words("en")


def disagreements(module: Any) -> list[str]:
    """Names that only Click or only `Options` has, and types that differ."""
    asked = {each.name: each for each in module.parameters(TEXTS) if each.name != "quiet"}
    taken = get_type_hints(module.Options)
    names = [f"{name}: only one of both" for name in sorted(asked.keys() ^ taken.keys(), key=str)]
    return names + [
        f"{name}: {taken[name]}" for name in asked.keys() & taken.keys() if not fits(asked[name], taken[name])
    ]


def fits(parameter: click.Parameter, kind: Any) -> bool:
    """Whether what Click gives for this parameter is of this type."""
    if parameter.multiple or parameter.nargs == -1:
        return get_origin(kind) in {tuple, Sequence} and get_args(kind)[0] is one_value(parameter)
    kinds = set(get_args(kind)) if isinstance(kind, UnionType) else {kind}
    if may_be_none(parameter) != (NoneType in kinds):
        return False
    (only,) = kinds - {NoneType}
    if get_origin(only) is Literal:
        return isinstance(parameter.type, click.Choice) and get_args(only) == tuple(parameter.type.choices)
    return only is one_value(parameter)


def may_be_none(parameter: click.Parameter) -> bool:
    is_flag = isinstance(parameter, click.Option) and parameter.is_flag
    return not parameter.required and not is_flag and not isinstance(parameter.default, str)


def one_value(parameter: click.Parameter) -> type:
    if isinstance(parameter, click.Option) and parameter.is_flag:
        return bool
    if isinstance(parameter.type, DiskPath):
        return Path
    return int if isinstance(parameter.type, click.IntRange) else str


def test_every_module_of_the_room_is_a_command_or_known_to_be_none() -> None:
    modules = {path.stem for path in (SOURCE / "noticegen/commands").glob("*.py")}
    assert modules == NO_COMMANDS | set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_click_hands_over_what_the_options_take(name: str) -> None:
    assert disagreements(import_module(f"noticegen.commands.{name}")) == []


@dataclass
class Planted:
    output_format: check.OutputFormat
    paths: Sequence[Path]
    jobs: int | None
    watch: bool


GOOD = {
    "output_format": shared.output_format(TEXTS, get_args(check.OutputFormat)),
    "paths": shared.notices(TEXTS),
    "jobs": click.Option(["--jobs"], type=click.IntRange(1, 61)),
    "watch": click.Option(["--watch"], is_flag=True),
}
FAULTS: Mapping[str, tuple[str, click.Parameter | None]] = {
    "misspelt": ("watch", click.Option(["--wacht"], is_flag=True)),
    "forgotten": ("watch", None),
    "no flag": ("watch", click.Option(["--watch"])),
    "other formats": ("output_format", shared.output_format(TEXTS, ("text", "json"))),
    "no choice": ("output_format", click.Option(["--format", "output_format"], default="text")),
    "never none": ("jobs", click.Option(["--jobs"], type=click.IntRange(1, 61), required=True)),
    "text": ("jobs", click.Option(["--jobs"])),
    "one": ("paths", shared.notice(TEXTS)),
    "no paths": ("paths", click.Argument(["paths"], nargs=-1)),
}


def planted(parameters: Mapping[str, click.Parameter | None]) -> SimpleNamespace:
    return SimpleNamespace(Options=Planted, parameters=lambda _: [each for each in parameters.values() if each])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_parameter_that_differs_is_seen(fault: str) -> None:
    name, parameter = FAULTS[fault]
    assert disagreements(planted(GOOD)) == []
    assert disagreements(planted({**GOOD, name: parameter})) != []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_parameter_is_explained(name: str, lang: str) -> None:
    """An argument by its name in the usage line, an option by its help."""
    context = click.Context(commands(lang), info_name="noticegen")
    command = commands(lang).get_command(context, name)
    assert command is not None
    assert command.help
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert [each.name for each in options if not each.help] == []


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("quiet", [[], ["-q"], ["--quiet"]])
def test_paths_alone_give_the_options_that_click_gives(
    command: str, quiet: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[Any] = []
    monkeypatch.setattr(
        import_module(f"noticegen.commands.{command}"),
        "run",
        lambda options, reporter: found.append((options, reporter)),
    )
    arguments = [command, "a", *quiet, "b/c"]
    _dispatch(arguments, Reporter("en"))
    run_command(arguments, Reporter("en"))
    _dispatch([*arguments, "--format=text"], Reporter("en"))
    assert found == [found[0]] * 3
    assert found[0][0].paths == (Path("a"), Path("b/c"))
