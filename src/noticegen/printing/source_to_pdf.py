"""What a PDF carries → the PDF again, byte for byte: what `verify` compares with.

Only the same programs, fonts and form give the same bytes. Where they are others here, that is the answer, and no
bytes are given: a difference would say nothing about the PDF. Templates and measures that a PDF carries are compared
with those of the workspace here, and never used themselves, whoever has signed them.
"""

from functools import lru_cache

from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.finished_pdf import Pdf
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.digest import bytes_digest

from .attachments_to_imprint import attachments_to_imprint
from .engines import EngineName
from .imprint import FORM, Imprint
from .paper_form import PaperForm, form_of, shipped_form
from .press import Press, open_press
from .source_problems import source_broken, source_missing
from .source_to_html import source_to_html
from .toolchain import engine_named, engine_of


def source_to_pdf(files: Attachments, here: PaperForm | None = None) -> Pdf:
    """The PDF as it was made, before any signature; of what it carries, as `pdf_to_attachments` gives it.

    `here` is the form of the workspace here, with all its templates. Raises ProblemsFound. `source-missing`,
    `source-broken`: these are not the files we put into a PDF; `source-own-form`: it was made in a form that is not the
    workspace's; `source-other-makers`: made by other versions, it cannot be compared here; `source-not-whole`: its
    template looked at more than the paper may carry; and whatever else is wrong with a notice, a registry or a
    template.
    """
    imprint = attachments_to_imprint(files)
    _refuse_others(files, imprint)
    press = _press(imprint, _form(files, imprint, here))
    if not imprint.is_whole:
        raise ProblemsFound([Problem("source-not-whole")])
    return press.pdf(press.settled(source_to_html(files, imprint, press)), files)


def _form(files: Attachments, imprint: Imprint, here: PaperForm | None) -> PaperForm | None:
    """Ours, or the workspace's if the file carries exactly that. Raises ProblemsFound (`source-own-form`)."""
    if FORM not in files:
        return shipped_form(imprint.paper, imprint.profile_name)
    own = _form_here(imprint.paper, here) if here else None
    if own is None or bytes_digest(own.own) != bytes_digest(files[FORM]):
        raise ProblemsFound([Problem("source-own-form")])
    return own


@lru_cache(maxsize=8)
def _form_here(paper: str, here: PaperForm) -> PaperForm:
    return form_of(paper, here.profile, here.templates)


def _refuse_others(files: Attachments, imprint: Imprint) -> None:
    """No file may be lacking; and none may come with ours, as if it were vouched for."""
    if missing := imprint.files - files.keys():
        raise source_missing(min(missing))
    if others := files.keys() - imprint.files - {FORM}:
        raise source_broken(min(others))


def _press(imprint: Imprint, form: PaperForm | None) -> Press:
    """The press that made it, its engine too. Raises ProblemsFound (`source-other-makers`) where we have another."""
    if form is None:
        raise _other_makers([f"profile {imprint.profile_name} / –"])
    engine = engine_named(imprint.versions)
    press = _press_of(form, engine)
    if differences := list(imprint.differences(engine_of(press.fonts, engine), form)):
        raise _other_makers(differences)
    return press


@lru_cache(maxsize=8)
def _press_of(form: PaperForm, engine: EngineName) -> Press:
    """Once for many PDFs of one form."""
    return open_press(form.profile, form.templates, engine)


def _other_makers(differences: list[str]) -> ProblemsFound:
    return ProblemsFound([Problem("source-other-makers", values={"differences": ", ".join(differences)})])
