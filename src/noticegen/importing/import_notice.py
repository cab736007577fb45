"""A file's bytes → the YAML of a notice and the receipt for it: the whole import, from the first step to the last."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from noticegen.form.wording import MOTTO, NATIONAL_NAME
from noticegen.notice.kinds import KINDS
from noticegen.notice.numbering import roman
from noticegen.notice.office import Office
from noticegen.printing.press import Press
from noticegen.problems.messages import words
from noticegen.problems.problem import Problem

from .addressed import Addressing
from .bytes_to_source import bytes_to_source
from .comparable import comparable, words_of
from .decisions import Decision, Decisions, How
from .guessed_date import guess_date
from .lost_words import Comparison, compare_words
from .recognised import Recognised
from .recognised_to_values import recognised_to_values
from .registry import Registry
from .source import Place, Source
from .source_to_recognised import source_to_recognised
from .text_to_source import text_to_source
from .yaml_text import values_to_lines
from .yaml_to_built import yaml_to_built


@dataclass(frozen=True, slots=True)
class ImportJob:
    """A file to read, the office whose notice it becomes, and what prints for it.

    `today` is year and month, for a file that names none; `target` is where the notice will stand, for its problems.
    """

    data: bytes
    name: str
    office: Office
    press: Press
    today: tuple[int, int]
    kind: str | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The notice's YAML and its receipt.

    `proposed` are entries for the registry, by its parts; `words` is None if the notice has errors, which `problems`
    name, so that no document could be made and compared.
    """

    yaml: str
    recognised: Recognised
    decisions: tuple[Decision, ...]
    proposed: Mapping[str, Sequence[Mapping[str, object]]]
    problems: tuple[Problem, ...]
    words: Comparison | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out, and a document could be made of the rest."""
        return self.words is not None and not any(each.how is How.LEFT_OUT for each in self.decisions)


def import_notice(job: ImportJob) -> Imported:
    """Raises ProblemsFound for what cannot be read, and for kinds of document that we do not make."""
    terms = {style.term: name for name, style in job.press.profile.styles.items()}
    source, registry, decisions = bytes_to_source(job.data, job.name, terms), Registry(job.office), Decisions()
    found = source_to_recognised(source, registry, decisions, job.kind)
    guess_date(found, source, job.today, decisions)
    addressing = Addressing(registry, decisions, found.agencies[0].key if found.agencies else "")
    addressing.entries(found.body, found)
    addressing.entries(found.closing, found)
    text = _yaml(found, addressing, job.name)
    built, problems = yaml_to_built(text, job.target or job.name, job.office, job.press)
    compared = compare_words(source, built, decisions.left_out()) if built else None
    missing = compared or compare_words(source, _unbuilt(text, job.office), decisions.left_out(), sure_run=1)
    taken = (*decisions.taken, *_unexplained(missing, decisions, is_built=compared is not None))
    proposed = {part: list(entries.values()) for part, entries in addressing.proposals.entries.items()}
    return Imported(text, found, taken, proposed, problems, compared)


def _yaml(found: Recognised, addressing: Addressing, name: str) -> str:
    said = words("vi")

    def remark(key: str) -> str:
        what, _, value = key.partition(":")
        return f"đoán: {said[f'import-remark-{what}'].format(value=value)}"

    values = recognised_to_values(found, addressing, remark)
    lines = [f"# {said['import-remark-first'].format(name=name)}", *values_to_lines(values)]
    return "\n".join(lines) + "\n"


def _unbuilt(text: str, office: Office) -> Source:
    """What a notice with errors says at least: its YAML, the names that its ids stand for, the form's own words."""
    agencies = [" ".join((*each.name, *(each.parent or ()))) for each in office.agencies]
    signers = [" ".join((*each.authority, each.post, each.name)) for each in office.signers]
    own = [NATIONAL_NAME, MOTTO, "Số", "ngày tháng năm", "Nơi nhận", "Lưu VT"]
    return text_to_source("\n".join([text, *agencies, *signers, *own]))


def _is_written(word: str) -> bool:
    """Whether a word stands in YAML: numbers, labels and a kind's abbreviation need not."""
    return word.isalpha() and len(word) > 1 and word not in {*KINDS.values(), *map(roman, range(1, 40))}


def _unexplained(compared: Comparison, decisions: Decisions, *, is_built: bool) -> Iterator[Decision]:
    """What the document lacks and no line of the receipt names yet: named here, so that nothing is lost in silence.

    YAML alone has neither labels nor the date in words, so there only words of letters count.
    """
    named = defaultdict[Place, Counter[str]](Counter)
    for each in decisions.taken:
        if each.how in {How.LEFT_OUT, How.CHANGED}:
            named[each.place].update(words_of(each.words))
    for lost in compared.lost:
        typed = (word for word in lost.words.split() if is_built or _is_written(word))
        if rest := [word for word in typed if not _is_named(word, named[lost.place])]:
            yield Decision(How.LEFT_OUT, "lost", lost.place, " ".join(rest))


def _is_named(word: str, named: Counter[str]) -> bool:
    """Whether a line of the receipt names it; each names it once."""
    named[comparable(word)] -= 1
    return named[comparable(word)] >= 0
