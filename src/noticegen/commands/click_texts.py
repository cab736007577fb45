"""Click in the reader's language: headings of the help pages, and usage errors as problems.

Errors are told apart by their class, never by their sentence.
"""

from typing import Any

import click

from noticegen.problems.messages import words
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound


class Speaking(click.Command):
    """A command whose help page has its headings in one language."""

    def __init__(self, *args: Any, lang: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.said = words(lang)
        self.options_metavar = self.said["help-options-metavar"]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{self.said['help-usage']}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and for the group its commands."""
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        rows = [row for each in options if (row := each.get_help_record(ctx))]
        if rows:
            with formatter.section(self.said["help-options"]):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, told in the same language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = self.said["help-help"]
        return option


class Group(Speaking, click.Group):
    """The program itself."""

    def __init__(self, *args: Any, lang: str, **kwargs: Any) -> None:
        super().__init__(*args, lang=lang, **kwargs)
        self.subcommand_metavar = self.said["help-command-metavar"]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then commands in the order a newcomer needs them."""
        Speaking.format_options(self, ctx, formatter)
        rows = [(name, command.get_short_help_str(80)) for name, command in self.commands.items()]
        with formatter.section(self.said["help-commands"]):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command typed, or the nearest one offered."""
        if self.get_command(ctx, args[0]) is None:
            known = tuple(self.commands)
            values = {"command": args[0], "known": ", ".join(known), "suggestion": nearest(args[0], known)}
            raise ProblemsFound([Problem("usage-no-such-command", values=values)])
        return super().resolve_command(ctx, args)


class Needed(click.Option):
    """An option that must be there. Its help says so in the reader's language, and Click not once more in English."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, required=True, **kwargs)

    def get_help_extra(self, ctx: click.Context) -> Any:
        """What stands in brackets behind the help."""
        extra = super().get_help_extra(ctx)
        extra.pop("required", None)
        return extra


class DiskPath(click.Path):
    """A path on the disk. "-" elsewhere means a stream, which is not offered here: a folder called "-" helps nobody."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path typed."""
        if value == "-":
            raise ProblemsFound([Problem("usage-no-stream")])
        return super().convert(value, param, ctx)


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
    """What the help page calls it."""
    if isinstance(error.param, click.Argument) and error.param.metavar:
        return error.param.metavar
    return error.param.opts[0] if error.param else ""


def _choices(error: click.BadParameter) -> str:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.IntRange):
        return f"{kind.min}–{kind.max}"
    return ", ".join(kind.choices) if isinstance(kind, click.Choice) else ""
