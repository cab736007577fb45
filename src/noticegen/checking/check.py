"""Bytes → a notice and all that is to say about it; the front half of every command."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from noticegen.notice.carried_over import tree_to_carried_problems
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.notice.tree_to_placeholder_problems import tree_to_placeholder_problems
from noticegen.problems.problem import Problem, ProblemsFound, has_errors
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.point_into_texts import point_into_texts
from noticegen.reading.problems_to_placed_problems import problems_to_placed_problems
from noticegen.reading.tree import Tree
from noticegen.reading.tree_to_problems import tree_to_problems
from noticegen.reading.yaml_to_tree import Unreadable, yaml_to_tree
from noticegen.reading.yaml_to_warnings import yaml_to_warnings
from noticegen.rules import check_notice
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace

from .accepted_notes import without_accepted_notes
from .accepted_rules import reported_and_accepted, wrongly_accepted
from .letter import with_letter_reported

if TYPE_CHECKING:
    from noticegen.form.typesetting import Typesetter
    from noticegen.reading.mended import Mended


class Checked(NamedTuple):
    """One file: the notice if it is one, what is wrong with it, and its source to show the place."""

    file: str
    source: str
    notice: Notice | None
    problems: tuple[Problem, ...]
    accepted: tuple[Problem, ...] = ()
    """What the office accepts, and so is not reported."""

    @property
    def is_valid(self) -> bool:
        """Whether a document can be made of it."""
        return self.notice is not None and not has_errors(self.problems)

    def with_problems(self, problems: Iterable[Problem]) -> "Checked":
        """The same file with more found."""
        return self._replace(problems=(*self.problems, *problems))


def bytes_to_checked(data: bytes, file: str, office: Office) -> Checked:
    """Read, validate, apply every rule."""
    try:
        text = bytes_to_text(data, file)
    except ProblemsFound as found:
        return _checked(_legible(data), file, None, found.problems)
    return text_to_checked(text, file, office)


def text_to_checked(text: str, file: str, office: Office) -> Checked:
    """The same for a text; its corrections have been tried, and what its mistakes hide is found too."""
    read = cache(partial(_read_once, file=file, office=office))
    try:
        checked = read(text)
    except Unreadable:
        checked = _checked(text, file, None, ())
    else:
        if not has_errors(checked.problems) and all(each.guess is None for each in checked.problems):
            return checked
    tried = _checked(text, file, checked.notice, _all_problems(text, file, read))
    return tried._replace(accepted=checked.accepted)


def _read_once(text: str, file: str, office: Office) -> Checked:
    """Tree, notice, rules, in that order; corrections are still guesses. Raises Unreadable for syntax errors."""
    try:
        tree = yaml_to_tree(text, file)
    except Unreadable:
        raise
    except ProblemsFound as error:
        return _checked(text, file, None, error.problems)
    warnings = [*suspicions(tree, text, file), *tree_to_carried_problems(tree, text)]
    notice: Notice | None = None
    try:
        notice = tree_to_notice(tree, office)
    except ProblemsFound as error:
        found = (*error.problems, *warnings, *_of_words(tree, text, file, office))
    else:
        found = (*warnings, *point_into_texts(check_notice(notice, office.signers), text, file))
    reported, accepted = reported_and_accepted(without_accepted_notes(found, text), office.accept)
    checked = _checked(text, file, notice, with_letter_reported(reported, tree))
    return checked._replace(accepted=tuple(accepted))


def _of_words(tree: Tree, text: str, file: str, office: Office) -> Sequence[Problem]:
    """What the rules about words say of a notice that has other mistakes."""
    from noticegen.notice.tree_to_readable_notice import tree_to_readable_notice
    from noticegen.rules import check_words

    readable = tree_to_readable_notice(tree, office)
    if readable is None:
        return ()
    return point_into_texts(check_words(readable.notice, is_dated=readable.is_dated), text, file)


def _all_problems(text: str, file: str, read: Callable[[str], Checked]) -> Sequence[Problem]:
    """For a text with mistakes: every correction is tried, and mistakes that others hide are found as well."""
    from noticegen.reading.all_problems import all_problems
    from noticegen.reading.problems_to_proved_problems import problems_to_proved_problems
    from noticegen.reading.problems_to_tried_problems import problems_to_tried_problems

    def problems_of(other: str) -> "tuple[Sequence[Problem], Mended | None]":
        try:
            return read(other).problems, None
        except Unreadable as found:
            return found.problems, found.mended

    def tried(other: str) -> "tuple[Sequence[Problem], Mended | None]":
        problems, mended = problems_of(other)
        if mended is not None:
            return problems, mended
        return problems_to_tried_problems(problems, other, lambda mine: problems_of(mine)[0]), None

    def found(other: str) -> Sequence[Problem]:
        return all_problems(other, file, tried)

    return problems_to_proved_problems(found(text), text, found)


def suspicions(tree: Tree, text: str, file: str) -> list[Problem]:
    """What YAML accepted, but the author hardly meant."""
    return [*yaml_to_warnings(text, file), *tree_to_problems(tree), *tree_to_placeholder_problems(tree)]


def _legible(data: bytes) -> str:
    """What can be shown of a file that is too large or not UTF-8."""
    return data[: MAX_BYTES + 1].decode("utf-8-sig", errors="replace")


def _checked(source: str, file: str, notice: Notice | None, problems: Sequence[Problem]) -> Checked:
    return Checked(file, source, notice, tuple(problems_to_placed_problems(problems, {file: source})))


def check_file(path: Path, office: Office) -> Checked:
    """Everything about one file that can be said without fonts."""
    return bytes_to_checked(read_file(path, MAX_BYTES), shown(path), office)


def measured(checked: Checked, typesetter: "Typesetter") -> Checked:
    """The same file, with what would not come out right on its pages."""
    from noticegen.pages.notice_to_page_problems import notice_to_page_problems

    if checked.notice is None:
        return checked
    sources = {checked.file: checked.source}
    return checked.with_problems(notice_to_page_problems(checked.notice, typesetter, sources))


def read_office(workspace: Workspace) -> Office:
    """The workspace's registry. Raises ProblemsFound, placed in its file."""
    return read_registry(workspace)[0]


def read_registry(workspace: Workspace) -> tuple[Office, Checked]:
    """The workspace's registry, with its source and what it has of warnings. Raises ProblemsFound for its errors."""
    return bytes_to_registry(read_file(workspace.office, MAX_BYTES), shown(workspace.office))


def bytes_to_registry(data: bytes, file: str) -> tuple[Office, Checked]:
    """The registry in these bytes. Raises ProblemsFound for its errors."""
    try:
        text = bytes_to_text(data, file)
    except ProblemsFound as found:
        raise FileProblems(_checked(_legible(data), file, None, found.problems)) from None
    return _text_to_registry(text, file)


def _text_to_registry(text: str, file: str) -> tuple[Office, Checked]:
    try:
        office, checked = _read_registry_once(text, file)
    except Unreadable:
        office, checked = None, _checked(text, file, None, ())
    if office is None or any(each.guess is not None for each in checked.problems):
        checked = _checked(
            text, file, None, _all_problems(text, file, lambda other: _read_registry_once(other, file)[1])
        )
    if office is None or has_errors(checked.problems):
        raise FileProblems(checked)
    return office, checked


def _read_registry_once(text: str, file: str) -> tuple[Office | None, Checked]:
    """With guesses instead of corrections. Raises Unreadable for a text with syntax errors."""
    warnings: list[Problem] = []
    try:
        tree = yaml_to_tree(text, file)
        warnings = suspicions(tree, text, file)
        office = tree_to_office(tree)
        return office, _checked(text, file, None, [*warnings, *wrongly_accepted(office.accept)])
    except Unreadable:
        raise
    except ProblemsFound as found:
        problems = [*(_of_registry(each) for each in found.problems), *warnings]
        return None, _checked(text, file, None, problems)


def _of_registry(problem: Problem) -> Problem:
    """The remedy for an empty registry is not the one for an empty notice."""
    return replace(problem, code="office-empty") if problem.code == "yaml-empty" else problem


class FileProblems(ProblemsFound):
    """A file's problems, with its source to show them in."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked.problems)
        self.checked = checked
        self.sources: Mapping[str, str] = {checked.file: checked.source}
