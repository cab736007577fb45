"""A notice whose Word files somebody edited: the edits are taken one by one, proved together, and written back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from noticegen.checking.check import text_to_checked
from noticegen.notice.notice import Notice, separate_appendices
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.notice.office import Office
from noticegen.printing.press import Press
from noticegen.problems.messages import words
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.text_to_bytes import text_to_bytes
from noticegen.reading.yaml_document import YamlDocument
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file_if_there
from noticegen.workspace.shown import shown

from .absorb import Absorbing, Left, Taken
from .agreement import says
from .edited_paper import EditedPaper
from .edits import Edit
from .lines import face
from .printed import PrintedUnit, html_to_printed
from .word_file import docx_to_word_file


@dataclass
class EditedNotice:
    """The notice's file and bytes, and its Word files that were edited. `document` is its YAML with the edits taken."""

    file: Path
    data: bytes
    office: Office
    press: Press
    papers: Sequence[EditedPaper]
    results: list[Taken | Left] = field(default_factory=list)
    document: YamlDocument = field(init=False)
    _begun: tuple[EditedPaper, Absorbing] | None = None

    def __post_init__(self) -> None:
        self.document = YamlDocument(bytes_to_text(self.data, shown(self.file)), shown(self.file))

    @cached_property
    def edits(self) -> Sequence[tuple[EditedPaper, Edit]]:
        """Paper by paper."""
        return [(paper, edit) for paper in self.papers for edit in paper.edits]

    def take(self, paper: EditedPaper, edit: Edit) -> Taken | Left:
        """Take an edit, or say why not; paper by paper, in order. Raises ProblemsFound for a notice with errors."""
        absorbing = self._absorbing(paper)
        result = absorbing.take(edit)
        self.document = absorbing.document
        self.results.append(result)
        return result

    def take_back(self) -> None:
        """The last edit was not wanted after all."""
        if self._begun:
            self._begun[1].take_back()
            self.document = self._begun[1].document
            self.results.pop()

    def _absorbing(self, paper: EditedPaper) -> Absorbing:
        if self._begun is None or self._begun[0] is not paper:
            pages: dict[str, tuple[PrintedUnit, ...]] = {}

            def prints(text: str) -> tuple[PrintedUnit, ...]:
                if text not in pages:
                    pages[text] = self._printed(paper, text)
                return pages[text]

            self._begun = paper, Absorbing(self.document, paper, prints, self._owns, self.office.signers)
        return self._begun[1]

    @cached_property
    def _owns(self) -> dict[str, str]:
        styles = self.press.profile.styles.items()
        return {name: face(bold=style.bold, italic=style.italic) for name, style in styles}

    def _printed(self, paper: EditedPaper, text: str) -> tuple[PrintedUnit, ...]:
        document = YamlDocument(text, shown(self.file))
        html = page_of(self._notice(text), paper.unit, paper.appendix, self.office, self.press)
        return html_to_printed(html, document.tree, document.file, self.press.profile) if html else ()

    def _notice(self, text: str) -> Notice:
        checked = text_to_checked(text, shown(self.file), self.office)
        if checked.notice is None or has_errors(checked.problems):
            raise ProblemsFound(each for each in checked.problems if has_errors([each]))
        return checked.notice

    @property
    def taken(self) -> list[Taken]:
        """The edits that are in the YAML."""
        return [each for each in self.results if isinstance(each, Taken)]

    @property
    def is_all_taken(self) -> bool:
        """Whether every edit is."""
        return len(self.taken) == len(self.edits)

    def says_all(self) -> bool:
        """Whether the Word files made of the notice as it now is say what the edited ones say."""
        return all(map(self._is_said, self.papers))

    def _is_said(self, paper: EditedPaper) -> bool:
        html = page_of(self._notice(self.document.text), paper.unit, paper.appendix, self.office, self.press)
        if html is None:
            return False
        printed = html_to_printed(html, self.document.tree, self.document.file, self.press.profile)
        made = docx_to_word_file(self.press.docx(self.press.settled(html)), self.press.profile).units
        return (
            [each.unit for each in printed] == list(made)
            and len(made) == len(paper.word.units)
            and all(says(one, other, is_lenient=True) for one, other in zip(printed, paper.word.units, strict=True))
        )

    def write(self) -> None:
        """The notice with its edits, if nobody else wrote it meanwhile. Raises ProblemsFound."""
        data = text_to_bytes(self.document.text, self.data)
        atomic_write({self.file.resolve(): data}, still=lambda at: read_file_if_there(at) == self.data)

    def problems(self, lang: str) -> Iterator[Problem]:
        """What is left, each with its reason; what looks otherwise; and the comments, which are for people."""
        yield from (left_to_problem(each, lang) for each in self.results if isinstance(each, Left))
        for paper in self.papers:
            for text, names in self.looks(paper):
                looks = ", ".join(words(lang)[each] for each in names)
                yield Problem("absorb-looks", values={"on": text, "looks": looks}, severity=Severity.NOTE)
            for comment in paper.words.comments:
                values = {"author": comment.author, "on": comment.on, "text": comment.text}
                yield Problem("hand-edit-comment", values=values, severity=Severity.NOTE)

    def looks(self, paper: EditedPaper) -> Iterator[tuple[str, Sequence[str]]]:
        """What looks otherwise than it was made, and in what; last what will be counted otherwise than in Word."""
        yield from paper.looks()
        printed = self._printed(paper, self.document.text) if self.is_all_taken else ()
        for one, label, unit in zip(printed, paper.word.labels, paper.word.units, strict=False):
            if label and label != one.printed[0].label:
                yield f"{label} {unit.text}", ["looks-number"]


def page_of(notice: Notice, unit: str, appendix: int, office: Office, press: Press) -> str | None:
    """The page of the notice, of a unit's slip, or of an appendix in a file of its own; None if there is none now."""
    if unit:
        excerpt = notice_to_excerpts(notice, office).get(unit)
        return press.excerpt_html(excerpt) if excerpt else None
    if appendix:
        return press.appendix_html(notice, appendix) if appendix in separate_appendices(notice) else None
    return press.html(notice)


def left_to_problem(left: Left, lang: str) -> Problem:
    """Why an edit was not taken, in words."""
    values = {"before": left.change.before or "–", "after": left.change.after or "–", "found": left.found}
    values["odd"] = ", ".join(words(lang)[each] for each in left.odd)
    return Problem(left.reason, left.at, values, Severity.WARNING)
