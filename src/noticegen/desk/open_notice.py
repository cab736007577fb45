"""A notice that the page has open: its text, what is to be said about it, its pages."""

from collections.abc import Sequence
from pathlib import Path as FilePath
from typing import Any

from noticegen.checking.check import Checked, measured, text_to_checked
from noticegen.problems.messages import describe
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.summary import summary
from noticegen.reading.yaml_layout import Path
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.shown import shown

from .desk_file import DeskFile
from .edit import Edits
from .edits_to_text import edits_to_text
from .office_here import OfficeHere
from .outline import tree_to_outline
from .page_images import PageImages
from .paths import PathsByPlace
from .problem_to_json import problem_to_json
from .shown_pages import ShownPages, notice_to_shown_pages, shown_to_json
from .with_correction import with_correction

Json = dict[str, Any]


class OpenNotice:
    """`name` is its file's, `id` the desk's. Whoever calls holds the desk's lock; only `rendered` needs none."""

    def __init__(self, path: FilePath, ident: str, here: OfficeHere, images: PageImages) -> None:
        self.file = DeskFile(path, alone=here.one_writer)
        self.id = ident
        self.name = path.stem
        self.shown_as = shown(path)
        self.here = here
        self.images = images
        self.good: tuple[ShownPages, str] | None = None
        """The last pages without errors, and the text that they are of."""
        self._checked: tuple[str, object, Checked] | None = None

    # ---- what it says

    def checked(self) -> Checked:
        """Everything that `check` says of the text as it is."""
        text = self.file.text
        try:
            now = self.here.now()
        except ProblemsFound as found:
            return Checked(self.shown_as, text, None, found.problems)
        if self._checked is None or self._checked[:2] != (text, now.office):
            checked = text_to_checked(text, self.shown_as, now.office)
            if checked.is_valid:
                checked = measured(checked, now.press.typesetter)
            self._checked = text, now.office, checked
            return checked
        return self._checked[2]

    def opened(self, lang: str) -> Json:
        """All that the page needs to show it."""
        checked, tree = self.checked(), self._tree()
        paths = PathsByPlace(tree) if tree is not None else None
        office = self.here.office_if_good()
        return {
            "id": self.id,
            "name": self.name,
            "version": self.file.version,
            "text": self.file.text,
            "can_undo": bool(self.file.done),
            "can_redo": bool(self.file.undone),
            "outline": tree_to_outline(tree, checked.notice, office, lang) if tree is not None else None,
            "problems": self._problems(checked.problems, lang, paths),
            "summary": summary(checked.problems, 1, lang),
        }

    def _problems(self, problems: Sequence[Problem], lang: str, paths: PathsByPlace | None) -> list[Json]:
        return [problem_to_json(each, lang, paths, self.shown_as) for each in problems]

    def _tree(self) -> Any:
        try:
            return yaml_to_tree(self.file.text, self.shown_as)
        except ProblemsFound:
            return None

    # ---- what is done to it

    def edit(self, edits: Edits) -> Path | None:
        """Apply all or none; returns the text to go on with.

        Raises OtherWindowError, ChangedOutsideError, and ProblemsFound and LookupError where an edit cannot be put
        into the text.
        """
        self.file.refuse_others(edits.version)
        before = self.file.before_typing(edits.typed_in)
        edited = edits_to_text(before, self.shown_as, edits, self._fixed)
        self.file.write(edited.text, edits.typed_in)
        return edited.focus

    def _fixed(self, text: str, key: str) -> str:
        return with_correction(text, self.checked().problems, key)

    # ---- its pages

    def rendered(self, lang: str) -> Json | None:
        """The pages of the text as it is, or the last good ones, stale; None once the text is another."""
        version, checked = self.file.version, self.checked()
        why = None if checked.is_valid else "errors"
        if checked.is_valid and checked.notice is not None:
            try:
                self.good = notice_to_shown_pages(checked.notice, self.here.now().press, self.images), checked.source
            except ProblemsFound as found:
                described = describe(found.problems[0], lang)
                why = f"{described.message} {described.hint}".strip()
        if (self.file.version, self.file.text) != (version, checked.source):
            return None
        return self.stale(why)

    def stale(self, why: str | None) -> Json:
        """The last good pages, and why there are no newer ones; None where they are the newest."""
        return {"version": self.file.version, "is_stale": bool(why), "why": why, **self._good_pages()}

    def _good_pages(self) -> Json:
        if self.good is None:
            return {"pages": [], "boxes": []}
        pages, text = self.good
        return shown_to_json(pages, PathsByPlace(yaml_to_tree(text, self.shown_as)), self.shown_as)
