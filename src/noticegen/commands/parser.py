"""What may be typed: the commands, made for one language, because help and usage errors speak it too.

Nothing heavy is imported here; each command loads its own module when it is called.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from noticegen import __version__
from noticegen.problems.exit_codes import OUTSIDE
from noticegen.problems.messages import LANGUAGES, words
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter

from .click_texts import DiskPath, Group, Needed, Speaking, usage_problem

FORMATS = ("text", "json", "github", "sarif")
PARTIES = ("nguoi-ky", "co-quan")
LEVELS = ("b-b", "b-t", "b-lt", "b-lta")
MIDDLES = ("html", "blocks", "css")


def run_command(arguments: list[str], reporter: Reporter) -> int:
    """Run one command line; a usage error is raised as a problem."""
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


def commands(lang: str) -> click.Group:
    """All commands, their help in this language."""
    said = words(lang)
    group = Group("noticegen", lang=lang, help=said["help"], no_args_is_help=True)
    group.params += [
        click.Option(["--lang"], type=click.Choice(LANGUAGES), help=said["help-lang"], expose_value=False),
        click.Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help=said["help-version"]
        ),
    ]
    for command in _all_commands(lang):
        group.add_command(command)
    return group


def _version(context: click.Context, _: click.Parameter, value: Any) -> None:
    if value and not context.resilient_parsing:
        sys.stdout.write(f"noticegen {__version__}\n")
        context.exit()


def _all_commands(lang: str) -> list[click.Command]:
    said = words(lang)
    notice = DiskPath(path_type=Path)
    paths = click.Argument(["paths"], type=notice, nargs=-1, metavar=said["arg-paths"])
    output = click.Option(["-o", "--output"], type=notice, help=said["help-output"], metavar=said["arg-output"])
    beside = click.Option(["-o", "--output"], type=notice, help=said["help-sign-output"], metavar=said["arg-output"])
    form = click.Option(["--format", "form"], type=click.Choice(FORMATS), default="text", help=said["help-format"])
    folder = click.Argument(["folder"], type=notice, default=".", metavar=said["arg-folder"])
    name = click.Argument(["name"], required=False, metavar=said["arg-name"])
    what = click.Argument(["what"], type=click.Choice(MIDDLES), metavar="|".join(MIDDLES))
    which = click.Argument(["what"], type=click.Choice(("notice", "office")), default="notice")
    path = click.Argument(["path"], type=notice, metavar=said["arg-path"])
    units = click.Option(["--unit", "units"], multiple=True, help=said["help-unit"], metavar=said["arg-unit"])
    every = click.Option(["--all", "every"], is_flag=True, help=said["help-all-units"])
    code = click.Argument(["code"], metavar=said["arg-code"])
    pdf = click.Argument(["path"], type=notice, metavar=said["arg-pdf"])
    into = click.Option(["-o", "--output"], type=notice, help=said["help-extract-into"], metavar=said["arg-output"])
    return [
        _command("init", lang, [folder]),
        _command("new", lang, [name]),
        _command("check", lang, [paths, form]),
        _command("build", lang, [paths, output, *_archive_options(said), *_build_options(said)]),
        _command("excerpt", lang, [path, units, every, *_copy_options(said), output, *_archive_options(said)]),
        _command("issue", lang, [path, *_issue_options(said)]),
        _command("sign", lang, [*_signing(said), beside]),
        _command("verify", lang, _verifying(said)),
        _command("extract", lang, [pdf, into]),
        _command("show", lang, [what, path]),
        _command("schema", lang, [which], speaks=False),
        _command("explain", lang, [code]),
        _command("doctor", lang, []),
    ]


def _archive_options(said: Mapping[str, str]) -> list[click.Option]:
    """What every command that writes documents takes."""
    jobs = click.Option(["--jobs"], type=click.IntRange(1, 61), help=said["help-jobs"], metavar=said["arg-number"])
    return [
        click.Option(["--keep"], is_flag=True, help=said["help-keep"]),
        click.Option(["--overwrite"], is_flag=True, help=said["help-overwrite"]),
        click.Option(["--no-source"], is_flag=True, help=said["help-no-source"]),
        jobs,
        click.Option(["--scheduler"], help=said["help-scheduler"], metavar="tcp://…"),
        click.Option(
            ["--format", "form"], type=click.Choice(("text", "json")), default="text", help=said["help-format"]
        ),
    ]


def _build_options(said: Mapping[str, str]) -> list[click.Option]:
    return [
        click.Option(["--excerpts"], is_flag=True, help=said["help-excerpts"]),
        click.Option(["--watch"], is_flag=True, help=said["help-watch"]),
    ]


def _issue_options(said: Mapping[str, str]) -> list[click.Option]:
    """What is known of a notice once it is signed."""
    number, metavar = click.IntRange(1, 99_999), said["arg-number"]
    return [
        Needed(["--number"], type=number, help=said["help-issue-number"], metavar=metavar),
        Needed(["--date"], help=said["help-issue-date"], metavar=said["arg-date"]),
    ]


def _copy_options(said: Mapping[str, str]) -> list[click.Option]:
    """What a formal extract says of itself."""
    form, number = click.Choice(("phieu-trich", "trich-sao")), click.IntRange(1, 99_999)
    return [
        click.Option(["--form", "kind"], type=form, default="phieu-trich", help=said["help-excerpt-form"]),
        click.Option(["--electronic"], is_flag=True, help=said["help-electronic"]),
        click.Option(["--number"], type=number, help=said["help-number"], metavar=said["arg-number"]),
        click.Option(["--date"], help=said["help-date"], metavar=said["arg-date"]),
        click.Option(["--time"], help=said["help-time"], metavar=said["arg-time"]),
        click.Option(["--signer"], help=said["help-signer"], metavar=said["arg-unit"]),
    ]


def _signing(said: Mapping[str, str]) -> list[click.Parameter]:
    """What is signed, by whom, with which key, how."""
    file = DiskPath(path_type=Path)

    def option(name: str, metavar: str, **settings: Any) -> click.Option:
        return click.Option([f"--{name}"], help=said[f"help-sign-{name}"], metavar=said[metavar], **settings)

    return [
        click.Argument(["paths"], type=file, nargs=-1, metavar=said["arg-pdfs"]),
        click.Option(["--role"], type=click.Choice(PARTIES), help=said["help-sign-role"]),
        option("p12", "arg-file", type=file),
        option("pkcs11", "arg-file", type=file),
        option("token", "arg-name-of", default=None),
        option("key", "arg-name-of", default=None),
        option("slot", "arg-number", type=click.IntRange(0, 255)),
        click.Option(["--level"], type=click.Choice(LEVELS), help=said["help-sign-level"]),
        click.Option(["--tsa"], help=said["help-sign-tsa"], metavar="URL"),
        option("trust", "arg-file", type=file, multiple=True),
        option("image", "arg-file", type=file),
        option("field", "arg-name-of", default=None),
        click.Option(["--blank"], is_flag=True, help=said["help-sign-blank"]),
    ]


def _verifying(said: Mapping[str, str]) -> list[click.Parameter]:
    """What is judged, and whom it is trusted to."""
    file, forms = DiskPath(path_type=Path), click.Choice(("text", "json"))
    trust = click.Option(
        ["--trust"], type=file, multiple=True, help=said["help-verify-trust"], metavar=said["arg-file"]
    )
    return [
        click.Argument(["paths"], type=file, nargs=-1, metavar=said["arg-pdfs"]),
        trust,
        click.Option(["--online"], is_flag=True, help=said["help-verify-online"]),
        click.Option(["--format", "form"], type=forms, default="text", help=said["help-format"]),
    ]


def _command(name: str, lang: str, params: list[click.Parameter], *, speaks: bool = True) -> click.Command:
    said = words(lang)
    quiet = click.Option(["-q", "--quiet"], is_flag=True, help=said["help-quiet"])
    listed = [*params, *([quiet] if speaks else [])]
    return Speaking(
        name, lang=lang, params=listed, callback=_caller(name, lang, speaks=speaks), help=said[f"help-{name}"]
    )


def _caller(name: str, lang: str, *, speaks: bool) -> Callable[..., int]:
    """Loads the command's module only when the command is called."""

    def call(**values: Any) -> int:
        if speaks:
            values["reporter"] = Reporter(lang, quiet=values.pop("quiet"))
        code: int = import_module(f".{name}", __package__).run(**values)
        return code

    return call
