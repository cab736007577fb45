"""A notice in YAML → the words of the Word file that it gives, made in memory and read back as any other file is."""

from noticegen.printing.kit import Kit
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.printing.press import press_of
from noticegen.problems.problem import Problem
from noticegen.word.blocks_to_docx import blocks_to_docx
from noticegen.word.html_to_blocks import html_to_blocks

from .docx_to_source import docx_to_source
from .source import Source


def yaml_to_built(text: str, file: str, kit: Kit) -> tuple[Source | None, tuple[Problem, ...]]:
    """What the document says, and all that is to say about the notice; no document for one with errors."""
    planned = plan(PlanJob(kit, file, "thong-bao", text.encode(), Wanted()))
    if not planned.is_fit:
        return None, planned.problems
    press = press_of(kit)
    pages = [blocks_to_docx(html_to_blocks(press.settled(each.html)), press.profile) for each in planned.papers]
    read = [docx_to_source(each) for each in pages]
    whole = Source(
        tuple(block for each in read for block in each.blocks), tuple(beside for each in read for beside in each.beside)
    )
    return whole, planned.problems
