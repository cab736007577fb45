"""Click in the reader's language: headings of the help pages, and usage errors as problems.

We distinguish errors by their class, never by their message.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from noticegen.problems.messages import words
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.on_disk import on_disk


class LocalCommand(click.Command):
    """A command whose help page has its headings in one language."""

    def __init__(self, *args: Any, lang: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = words(lang)
        self.options_metavar = self.texts["help-options-metavar"]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{self.texts['help-usage']}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and for the group its commands."""
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        rows = [row for each in options if (row := each.get_help_record(ctx))]
        if rows:
            with formatter.section(self.texts["help-options"]):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, described in the same language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = self.texts["help-help"]
        return option


class Group(LocalCommand, click.Group):
    """The program itself. It knows its commands by name and loads one only when it is called."""

    def __init__(
        self, *args: Any, lang: str, names: Sequence[str], load: Callable[[str], click.Command], **kwargs: Any
    ) -> None:
        super().__init__(*args, lang=lang, **kwargs)
        self.subcommand_metavar = self.texts["help-command-metavar"]
        self.names = tuple(names)
        self.load = load

    def list_commands(self, _: click.Context) -> list[str]:
        """The names of the commands."""
        return list(self.names)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        """A command, loaded now; None for an unknown name."""
        return self.load(cmd_name) if cmd_name in self.names else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then commands with their help texts, without loading any command."""
        LocalCommand.format_options(self, ctx, formatter)
        rows = [(name, self.texts[f"help-{name}"]) for name in self.names]
        with formatter.section(self.texts["help-commands"]):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command typed. Raises ProblemsFound, with the nearest name, for an unknown one."""
        if args[0] not in self.names:
            values = {
                "command": args[0],
                "known": ", ".join(self.names),
                "suggestion": nearest(args[0], self.names),
            }
            raise ProblemsFound([Problem("usage-no-such-command", values=values)])
        return super().resolve_command(ctx, args)


class Needed(click.Option):
    """A required option. Its help says so in the reader's language, without Click repeating it in English."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, required=True, **kwargs)

    def get_help_extra(self, ctx: click.Context) -> Any:
        """What follows the help in brackets."""
        extra = super().get_help_extra(ctx)
        extra.pop("required", None)
        return extra


class DiskPath(click.Path):
    """A path on disk. "-" often means a stream; we offer none, and a folder called "-" would help nobody."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path typed, as the disk spells it."""
        if value == "-":
            raise ProblemsFound([Problem("usage-no-stream")])
        return on_disk(Path(os.fsdecode(super().convert(value, param, ctx))))


def usage_problem(error: click.ClickException) -> Problem:
    """A usage error as a problem."""
    match error:
        case click.NoSuchOption():
            suggestion = (error.possibilities or [""])[0]
            return Problem("usage-no-such-option", values={"option": error.option_name, "suggestion": suggestion})
        case click.MissingParameter():
            return Problem("usage-missing", values={"option": _name(error)})
        case click.BadParameter():
            return Problem("usage-bad-value", values={"option": _name(error), "known": _choices(error)})
        case click.BadOptionUsage():
            return Problem("usage-option-value", values={"option": error.option_name})
        case click.UsageError() if error.ctx is not None:  # Click has no class of its own for it
            return Problem("usage-extra", values={"command": error.ctx.info_name or ""})
    return Problem("usage-other", values={"reason": error.format_message()})


def _name(error: click.BadParameter) -> str:
    """The parameter's name on the help page."""
    if isinstance(error.param, click.Argument) and error.param.metavar:
        return error.param.metavar
    return error.param.opts[0] if error.param else ""


def _choices(error: click.BadParameter) -> str:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.IntRange):
        return f"{kind.min}–{kind.max}"
    return ", ".join(kind.choices) if isinstance(kind, click.Choice) else ""
