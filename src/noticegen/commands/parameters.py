"""Parameters that several commands share: defined once, so that they look and behave alike everywhere."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from .click_texts import DiskPath

Texts = Mapping[str, str]
"""The program's own words in the reader's language (`problems.messages.words`)."""


def disk_path() -> DiskPath:
    """The type of a file or folder."""
    return DiskPath(path_type=Path)


def quiet(texts: Texts) -> click.Option:
    """`--quiet`, for every command that reports to a person. The parser turns it into a `Reporter`."""
    return click.Option(["-q", "--quiet"], is_flag=True, help=texts["help-quiet"])


def flag(name: str, text: str) -> click.Option:
    """An option without a value."""
    return click.Option([name], is_flag=True, help=text)


def output_format(texts: Texts, formats: Sequence[str]) -> click.Option:
    """`--format`: the first of these formats is the default."""
    kind = click.Choice(formats)
    return click.Option(["--format", "output_format"], type=kind, default=formats[0], help=texts["help-format"])


def output(texts: Texts, help_key: str = "help-output") -> click.Option:
    """`--output`: the folder to write to."""
    metavar = texts["arg-output"]
    return click.Option(["-o", "--output"], type=disk_path(), help=texts[help_key], metavar=metavar)


def notice(texts: Texts) -> click.Argument:
    """One notice."""
    return click.Argument(["path"], type=disk_path(), metavar=texts["arg-path"])


def notices(texts: Texts) -> click.Argument:
    """Notices, or folders of them; none means all of the workspace."""
    return click.Argument(["paths"], type=disk_path(), nargs=-1, metavar=texts["arg-paths"])


def pdfs(texts: Texts) -> click.Argument:
    """Finished PDFs."""
    return click.Argument(["paths"], type=disk_path(), nargs=-1, metavar=texts["arg-pdfs"])
