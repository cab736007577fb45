"""What a PDF carries → its page as HTML, as it was made once."""

from noticegen.checking.check import bytes_to_registry
from noticegen.notice.notice import separate_appendices
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.yaml_to_tree import yaml_to_tree

from .excerpt_json_to_html import excerpt_json_to_html
from .imprint import IMPRINT, OFFICE, Imprint
from .press import Press


def source_to_html(files: Attachments, imprint: Imprint, press: Press) -> str:
    """The page, of the imprint's `files`. Raises ProblemsFound for those that are not as we write them."""
    data = files[imprint.source]
    if imprint.is_excerpt:
        return excerpt_json_to_html(data, imprint.source, press)
    office, _ = bytes_to_registry(files[OFFICE], OFFICE)
    notice = tree_to_notice(yaml_to_tree(bytes_to_text(data, imprint.source), imprint.source), office)
    if imprint.paper == "notice":
        return press.html(notice)
    if imprint.appendix not in set(separate_appendices(notice)):
        raise ProblemsFound([Problem("source-broken", values={"file": IMPRINT})])
    return press.appendix_html(notice, imprint.appendix)
