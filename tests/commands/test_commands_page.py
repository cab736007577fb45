"""docs/commands.md says what the program accepts today."""

import re
import runpy
from types import SimpleNamespace

import click
import pytest

from noticegen.commands.parser import COMMANDS, commands
from tools.checkout import ROOT

commands_page = SimpleNamespace(**runpy.run_path(str(ROOT / "tools" / "commands_page.py")))


def test_the_page_is_not_stale() -> None:
    written = commands_page.PAGE.read_text(encoding="utf-8")
    assert written == commands_page.page(), "docs/commands.md is stale: run `make docs`"


def test_another_option_makes_the_page_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    before = commands_page.page()
    added = click.Option(["--planted"], is_flag=True, help="Planted.")
    monkeypatch.setattr("noticegen.commands.doctor.parameters", lambda _: [added])
    assert "| `--planted` | Planted. |" in commands_page.page()
    assert commands_page.page() != before


@pytest.mark.parametrize("name", COMMANDS)
def test_a_section_has_every_name_that_the_help_page_has(name: str) -> None:
    group = commands("en")
    context = click.Context(group, info_name="noticegen")
    command = group.get_command(context, name)
    assert command is not None
    text = commands_page.section(name, group, context)
    shown = set(re.findall(r"(?<!\S)-{1,2}[a-z0-9][a-z0-9-]*", command.get_help(context)))
    assert {option for option in shown if f"{option}" not in text} - {"--help"} == set()
    assert text.count("```sh") == 1
