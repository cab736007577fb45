"""What a PDF carries → its page as HTML, as it was made once."""

from noticegen.notice.notice import separate_appendices
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.problems.problem import Problem, ProblemsFound

from .attachments_to_notice import attachments_to_notice
from .excerpt_json_to_html import excerpt_json_to_html
from .imprint import IMPRINT, Imprint
from .press import Press


def source_to_html(files: Attachments, imprint: Imprint, press: Press) -> str:
    """The page, of the imprint's `files`. Raises ProblemsFound for those that are not as we write them."""
    if imprint.is_excerpt:
        return excerpt_json_to_html(files[imprint.source], imprint.source, press)
    notice = attachments_to_notice(files, imprint)
    if imprint.paper == "notice":
        return press.html(notice)
    if imprint.appendix not in set(separate_appendices(notice)):
        raise ProblemsFound([Problem("source-broken", values={"file": IMPRINT})])
    return press.appendix_html(notice, imprint.appendix)
