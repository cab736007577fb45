"""What this desk has imported lately: each receipt, with the file that it is for, until what it proposes is decided."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from noticegen.importing.decisions import Decision, How
from noticegen.importing.import_notice import Imported, ImportJob, import_notice
from noticegen.importing.place_words import place_words
from noticegen.notice.office import Office
from noticegen.problems.messages import words

from .field_words import field_words

Json = dict[str, Any]

_MOST = 4
"""Files kept in memory at a time."""

_ORDER = (How.GUESSED, How.LEFT_OUT, How.CHANGED, How.SURE)
"""What needs eyes first."""

_NAMES = ("name", "post")


@dataclass(frozen=True, slots=True)
class Import:
    """A file that was read, and what came of it."""

    job: ImportJob
    imported: Imported

    def with_registry(self, office: Office) -> "Import":
        """Read once more, with a registry that knows more names. Raises ProblemsFound as importing does."""
        job = replace(self.job, office=office)
        return Import(job, import_notice(job))

    def decided(self) -> "Import":
        """The same with nothing proposed any more."""
        return replace(self, imported=replace(self.imported, proposed={}))

    def to_json(self, lang: str) -> Json:
        """The receipt as the page shows it."""
        decisions, compared = self.imported.decisions, self.imported.words
        return {
            "file": self.job.name,
            "counts": {each.value.replace("-", "_"): sum(one.how is each for one in decisions) for each in How},
            "lines": list(_lines(decisions, lang)),
            "proposed": list(_proposed(self.imported, lang)),
            "words": {"source": compared.source, "built": compared.built} if compared else None,
            "is_whole": self.imported.is_whole,
        }


class Imports:
    """By the ids of the notices that were made. Whoever asks holds the desk's lock."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Import] = OrderedDict()

    def keep(self, ident: str, taken: Import) -> None:
        """The oldest is forgotten."""
        self._kept[ident] = taken
        self._kept.move_to_end(ident)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)

    def get(self, ident: str) -> Import | None:
        """None for a notice that was not imported here, or too long ago."""
        return self._kept.get(ident)


def _lines(decisions: tuple[Decision, ...], lang: str) -> Iterator[Json]:
    said = words(lang)
    for each in sorted(decisions, key=lambda one: _ORDER.index(one.how)):
        yield {
            "how": each.how.value,
            "place": place_words(each.place, said),
            "what": said[f"import-what-{each.what}"],
            "words": each.words,
        }


def _proposed(imported: Imported, lang: str) -> Iterator[Json]:
    """Each entry with its part's name: "Đơn vị: Sở Nội vụ"."""
    for part, entries in imported.proposed.items():
        for entry in entries:
            title = ", ".join(str(entry[key]) for key in _NAMES if entry.get(key))
            yield {"part": field_words(lang, "Office", part)[0], "id": str(entry["id"]), "title": title}
