"""A notice whose Word file somebody edited: both are opened, compared, and the edits taken are written back."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from noticegen.archive.hand_edits import Change, Edits, edits_in, same_words
from noticegen.archive.own_record import own_record
from noticegen.checking.check import FileProblems, bytes_to_checked, read_registry, text_to_checked
from noticegen.notice.notice import Notice, State
from noticegen.notice.office import Office
from noticegen.printing.press import Press, office_press
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.text_to_bytes import text_to_bytes
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.word.docx_to_faces import Faces, docx_to_faces
from noticegen.word.docx_to_words import DocxWords, docx_to_words
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.digest import bytes_digest
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace

from .absorb import Absorbing, Left, say_the_same
from .printed import Printed, html_to_printed


@dataclass(frozen=True)
class EditedNotice:
    """The notice's file and bytes, and its Word file's path and bytes."""

    file: Path
    data: bytes
    docx: Path
    found: bytes
    office: Office
    press: Press
    edits: Edits

    @cached_property
    def absorbing(self) -> Absorbing:
        """The notice before any edit is taken. Raises ProblemsFound for one with errors."""
        document = YamlDocument(bytes_to_text(self.data, shown(self.file)), shown(self.file))
        return Absorbing(document, self.edits.base, self.word, self._printed)

    @cached_property
    def word(self) -> DocxWords:
        """The edited file's words."""
        return docx_to_words(self.found)

    def editors_of(self, change: Change) -> str:
        """Who made it under tracking; nothing where nobody tracked it."""
        return self.word.editors[change.number - 1] if 0 < change.number <= len(self.word.editors) else ""

    def _printed(self, text: str) -> tuple[Printed, ...]:
        html = self.press.html(self._notice(text))
        return html_to_printed(html, yaml_to_tree(text, shown(self.file)), shown(self.file))

    def _notice(self, text: str) -> Notice:
        checked = text_to_checked(text, shown(self.file), self.office)
        if checked.notice is None or has_errors(checked.problems):
            raise ProblemsFound(each for each in checked.problems if has_errors([each]))
        return checked.notice

    def says_all(self) -> bool:
        """Whether a Word file made of the notice as it now is says what the edited one says."""
        made = docx_to_words(self._made())
        return say_the_same([*map(same_words, made.body)], [*map(same_words, self.word.body)])

    def emphasised(self) -> list[str]:
        """Paragraphs that say what they said, with other words in bold or italics than the notice has."""
        made = docx_to_faces(self._made())
        known = {_words(each) for each in made}
        found = (each for each in docx_to_faces(self.found) if _words(each) in known and each not in made)
        words = {"".join(each.split()): each for each in self.word.body}
        return [words.get(_words(each), _words(each)) for each in found]

    def _made(self) -> bytes:
        """A Word file of the notice as it now is."""
        return self.press.docx(self.press.settled(self.press.html(self._notice(self.absorbing.document.text))))

    def write(self) -> None:
        """The notice with its edits, if nobody else wrote it meanwhile. Raises ProblemsFound."""
        data = text_to_bytes(self.absorbing.document.text, self.data)
        atomic_write({self.file.resolve(): data}, still=lambda at: read_file_if_there(at) == self.data)

    def problems(self) -> Iterator[Problem]:
        """What is left, each with its reason, and the comments, which are for people."""
        yield from (_left(each) for each in self.absorbing.left)
        for comment in self.edits.comments:
            values = {"author": comment.author, "on": comment.on, "text": comment.text}
            yield Problem("hand-edit-comment", values=values, severity=Severity.NOTE)
        for text in self.emphasised():
            yield Problem("absorb-emphasis", values={"on": text}, severity=Severity.NOTE)


def _words(faces: Faces) -> str:
    return "".join(words for words, *_ in faces)


def _left(left: Left) -> Problem:
    values = {"before": left.change.before or "–", "after": left.change.after or "–", "found": left.found}
    return Problem(left.reason, left.at, values, Severity.WARNING)


def open_edited_notice(file: Path, workspace: Workspace) -> EditedNotice | None:
    """None if nobody edited its Word file.

    Raises ProblemsFound: FileProblems for a registry or a notice with errors, `absorb-issued`, `absorb-no-file`,
    `absorb-unknown`, `hand-edit-unreadable`.
    """
    office, _ = read_registry(workspace)
    data = read_file(file, MAX_BYTES)
    checked = bytes_to_checked(data, shown(file), office)
    if checked.notice is None or has_errors(checked.problems):
        raise FileProblems(checked)
    folder = workspace.output / slug(file.stem)
    docx = folder / f"{folder.name}.docx"
    if checked.notice.state is State.ISSUED:
        raise ProblemsFound([Problem("absorb-issued", values={"path": shown(file)})])
    found = read_file_if_there(docx)
    if found is None:
        raise ProblemsFound([Problem("absorb-no-file", values={"path": shown(docx)})])
    record = own_record(folder, file, shown(file))
    known = record.papers.get(folder.name) if record else None
    if known is None or not known.paragraphs:
        raise ProblemsFound([Problem("absorb-unknown", values={"path": shown(docx)})])
    if known.is_ours(docx.suffix, bytes_digest(found)):
        return None
    edits = edits_in(found, known.paragraphs)
    if edits is None:
        raise ProblemsFound([Problem("hand-edit-unreadable", values={"path": shown(docx)})])
    return EditedNotice(file, data, docx, found, office, office_press(office, workspace), edits)
