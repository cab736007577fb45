"""The command line in the reader's language, put together from every command's own parameters.

A command's module is imported only when that command is called, so `--help` loads nothing that it does not show. Each
has `Options` (a frozen dataclass with types), `parameters` (the command-line parameters for them) and `run`.
"""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

import click

from noticegen import __version__
from noticegen.problems.exit_codes import OUTSIDE
from noticegen.problems.messages import LANGUAGES, words
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter

from .click_texts import Group, LocalCommand, usage_problem

COMMANDS = (
    "init",
    "new",
    "serve",
    "check",
    "build",
    "excerpt",
    "import",
    "absorb",
    "issue",
    "sign",
    "verify",
    "extract",
    "show",
    "schema",
    "explain",
    "doctor",
)
"""In the order in which a newcomer needs them."""


def run_command(arguments: list[str], reporter: Reporter) -> int:
    """Run one command line and return its exit code. Raises ProblemsFound for a usage error."""
    try:
        code = commands(reporter.lang).main(arguments, prog_name="noticegen", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        reporter.say(error.format_message())
        return OUTSIDE
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        raise ProblemsFound([usage_problem(error)]) from None
    return code if isinstance(code, int) else 0


def commands(lang: str) -> Group:
    """The program with all its commands, their help in this language."""
    texts = words(lang)
    load = partial(_command, lang=lang)
    group = Group("noticegen", lang=lang, names=COMMANDS, load=load, help=texts["help"], no_args_is_help=True)
    group.params += [
        click.Option(["--lang"], type=click.Choice(LANGUAGES), help=texts["help-lang"], expose_value=False),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_version,
            help=texts["help-version"],
        ),
    ]
    return group


def _print_version(context: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 Click calls it so
    if value and not context.resilient_parsing:
        sys.stdout.write(f"noticegen {__version__}\n")
        context.exit()


def _command(name: str, lang: str) -> click.Command:
    module, texts = import_module(f".{name}", __package__), words(lang)
    return LocalCommand(
        name,
        lang=lang,
        params=module.parameters(texts),
        callback=_runner(module, lang),
        help=texts[f"help-{name}"],
    )


def _runner(module: ModuleType, lang: str) -> Callable[..., int]:
    """A callback that turns Click's names and values into the command's typed options."""

    def call(*, quiet: bool = False, **values: Any) -> int:
        code: int = module.run(module.Options(**values), Reporter(lang, quiet=quiet))
        return code

    return call
