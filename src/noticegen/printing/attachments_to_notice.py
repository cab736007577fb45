"""The files that a notice's or an appendix's PDF carries → the notice that it was made from."""

from noticegen.checking.check import bytes_to_registry
from noticegen.notice.notice import Notice
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.yaml_to_tree import yaml_to_tree

from .imprint import OFFICE, Imprint


def attachments_to_notice(files: Attachments, imprint: Imprint) -> Notice:
    """Read against the registry that came with it. Raises ProblemsFound for files that are not as we write them."""
    office, _ = bytes_to_registry(files[OFFICE], OFFICE)
    text = bytes_to_text(files[imprint.source], imprint.source)
    return tree_to_notice(yaml_to_tree(text, imprint.source), office)
