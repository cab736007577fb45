"""Write docs/commands.md from what the program accepts (`make docs`); tests/commands/test_commands_page.py compares."""

from collections.abc import Iterator
from pathlib import Path

import click

from noticegen.commands.parser import COMMANDS, commands
from noticegen.problems.messages import words

PAGE = Path(__file__).resolve().parent.parent / "docs" / "commands.md"
LANG = "en"

HEAD = """\
# Commands

Written by `make docs` from what the program accepts. Each command's help page says the same, in Vietnamese too.

Every command takes `--lang vi` or `--lang en`, anywhere in the line; the variable `NOTICEGEN_LANG` sets it for all.
Every command exits with 2 for a wrong call or a fault of the machine, 3 for a bug of ours, 130 if interrupted
([exit codes](programs.md#exit-codes)).
"""

ARGUMENTS = {
    "[FOLDER]": "where to make the workspace; without it, here",
    "[NAME]": "what to call the notice; without it, after the month",
    "[NOTICE or FOLDER]...": "files, folders or notices' names; without any, every notice of the workspace",
    "FILE.docx|.odt|.rtf|.doc|.txt|.md|-": "the old notice; `-` for text that is pasted or piped in",
    "NOTICE": "a notice's file, or its name alone",
    "FILE.pdf": "a finished PDF",
    "FILE.pdf...": "finished PDFs",
    "html|blocks|css": "which stage between YAML and documents",
    "[notice|office]": "of notices (the default) or of the registry",
    "CODE": "what stands in brackets before a message; capitals do not matter",
}
"""What an argument means, by what the usage line calls it."""

EXAMPLES = {
    "init": "noticegen --lang en init phong-ban",
    "new": "noticegen new hop-dot-xuat\nnoticegen new thang-sau --from hop-dot-xuat",
    "serve": "noticegen serve --shortcut",
    "absorb": "noticegen absorb giao-ban",
    "import": "noticegen import output/giao-ban/giao-ban.docx --as tu-word",
    "check": "noticegen check giao-ban",
    "build": "noticegen build giao-ban --excerpts",
    "excerpt": "noticegen excerpt giao-ban --unit van-phong",
    "issue": "noticegen issue giao-ban --number 123 --date 2026-11-20\nnoticegen build giao-ban",
    "sign": "noticegen sign output/giao-ban/giao-ban.pdf --role nguoi-ky --p12 nguoi-ky.p12",
    "verify": "noticegen verify output/giao-ban/giao-ban.ChuKy1.pdf --trust goc.cer",
    "extract": "noticegen extract output/giao-ban/giao-ban.pdf -o source",
    "show": "noticegen show blocks giao-ban",
    "schema": "noticegen schema office",
    "explain": "noticegen explain B18",
    "doctor": "noticegen doctor",
}
"""tests/whole/test_docs.py types them one after the other."""

ENDS = {
    "init": "0, made or already there",
    "new": "0, made; 1, the registry or the notice to begin with cannot be read",
    "serve": "0, stopped; 2, the port is taken",
    "import": "0, nothing was left out; 1, something was, or the notice has errors (the receipt says which)",
    "check": "0, clean or only warnings; 1, a notice or the registry has errors",
    "build": "0, every document is up to date; 1, a notice or the registry has errors, the others were built",
    "excerpt": "0, the excerpts are up to date; 1, the notice or the registry has errors",
    "absorb": "0, everything is in the notice, its documents made again; 1, something is not, or was only shown",
    "issue": "0, written or written before; 1, the notice cannot be issued so, and was not changed",
    "sign": "0, every file was signed; 1, a file cannot be signed so, the others were signed",
    "verify": "0, nothing is wrong, though a field may still be empty; 1, a signature is not good",
    "extract": "0, written or already there; 1, the files in the PDF changed after it was made",
    "show": "0, shown; 1, the notice or the registry has errors",
    "schema": "0",
    "explain": "0",
    "doctor": "0, nothing is missing; 2, something is",
}
"""How each command ends, beside what the head says of all."""


def page() -> str:
    """The whole page, as Markdown."""
    group = commands(LANG)
    context = click.Context(group, info_name="noticegen")
    return "\n".join([HEAD, *(section(name, group, context) for name in COMMANDS)])


def section(name: str, group: click.Group, parent: click.Context) -> str:
    """One command: what it is for, usage, arguments, options, an example, how it ends."""
    command = group.get_command(parent, name)
    if command is None:
        raise LookupError(name)
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(["Usage: noticegen", name, *command.collect_usage_pieces(context)])
    parts = [
        f"## {name}\n\n{words(LANG)[f'help-{name}']}",
        f"```text\n{usage}\n```",
        *table("argument", arguments(command, context)),
        *table("option", options(command, context)),
        f"```sh\n{EXAMPLES[name]}\n```",
        f"Exit code {ENDS[name]}.",
    ]
    return "\n\n".join(parts) + "\n"


def arguments(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """What each argument is called in the usage line, and what it means. Raises KeyError for one not described here."""
    for each in command.params:
        if isinstance(each, click.Argument):
            called = each.make_metavar(context)
            yield called, ARGUMENTS[called]


def options(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """What each option is called on the help page, and its help."""
    for each in command.params:
        if isinstance(each, click.Option) and (record := each.get_help_record(context)):
            yield record


def table(what: str, rows: Iterator[tuple[str, str]]) -> Iterator[str]:
    """A table in Markdown; nothing without rows."""
    lines = [f"| `{cell(name)}` | {cell(meaning)} |" for name, meaning in rows]
    if lines:
        yield "\n".join([f"| {what} | |", "| --- | --- |", *lines])


def cell(text: str) -> str:
    """A bar would end the cell."""
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
