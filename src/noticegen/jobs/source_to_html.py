"""What a PDF carries → its page as HTML, as it was made once."""

from noticegen.attachments_to_pdf import Attachments
from noticegen.check import bytes_to_registry
from noticegen.json_to_excerpt import json_to_excerpt
from noticegen.press import Press
from noticegen.tree_to_notice import tree_to_notice
from noticegen.yaml_to_tree import yaml_to_tree

from .imprint import OFFICE, Imprint


def source_to_html(files: Attachments, imprint: Imprint, press: Press) -> str:
    """The page, of the imprint's `files`. Raises ProblemsFound for those that are not as we write them."""
    data = files[imprint.source]
    if imprint.paper != "notice":
        return excerpt_json_to_html(data, imprint.source, press)
    office, _ = bytes_to_registry(files[OFFICE], OFFICE)
    return press.html(tree_to_notice(yaml_to_tree(data, imprint.source), office))


def excerpt_json_to_html(data: bytes, file: str, press: Press) -> str:
    """The page of an excerpt. Raises ProblemsFound."""
    excerpt, copy = json_to_excerpt(data, file)
    return press.copy_html(excerpt, copy) if copy else press.excerpt_html(excerpt)
