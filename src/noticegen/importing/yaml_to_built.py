"""A notice in YAML → the words of the Word file that it gives, made in memory and read back as any other file is."""

from noticegen.checking.check import measured, text_to_checked
from noticegen.notice.office import Office
from noticegen.printing.press import Press
from noticegen.problems.problem import Problem

from .docx_to_source import docx_to_source
from .source import Source


def yaml_to_built(text: str, file: str, office: Office, press: Press) -> tuple[Source | None, tuple[Problem, ...]]:
    """What the document says, and all that is to say about the notice; no document for one with errors."""
    checked = measured(text_to_checked(text, file, office), press.typesetter)
    if checked.notice is None or not checked.is_valid:
        return None, checked.problems
    pages = (press.settled(html) for _, html in press.pages(checked.notice))
    read = [docx_to_source(press.docx(html)) for html in pages]
    blocks = tuple(block for each in read for block in each.blocks)
    return Source(blocks, tuple(beside for each in read for beside in each.beside)), checked.problems
