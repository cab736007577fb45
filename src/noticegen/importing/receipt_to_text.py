"""The receipt for people: what was read, guessed, left out and changed, with place and words, in their language."""

from collections.abc import Iterator, Mapping, Sequence

from noticegen.problems.messages import words as program_words

from .decisions import Decision, How
from .import_notice import Imported
from .place_words import place_words
from .yaml_text import Flow, values_to_lines

_ORDER = (How.LEFT_OUT, How.GUESSED, How.CHANGED)
_LONGEST = 160


def receipt_to_text(imported: Imported, lang: str) -> str:
    """What was read with certainty is only counted: nobody needs to look at it."""
    said = program_words(lang)
    return "\n".join([*_counts(imported, said), *_listed(imported, said), *_proposed(imported, said)])


def _counts(imported: Imported, said: Mapping[str, str]) -> Iterator[str]:
    for how in How:
        count = sum(each.how is how for each in imported.decisions)
        yield f"{said[f'import-{how}']}: {count}"
    if imported.words is None:
        yield said["import-no-document"]
        return
    named = sum(len(each.words.split()) for each in imported.words.lost)
    sentence = said["import-words" if named else "import-words-all"]
    yield sentence.format(source=imported.words.source, built=imported.words.built, missing=named)


def _listed(imported: Imported, said: Mapping[str, str]) -> Iterator[str]:
    for how in _ORDER:
        found = [each for each in imported.decisions if each.how is how]
        if found:
            yield f"\n{said[f'import-{how}']}:"
            yield from (f"  {_line(each, said)}" for each in found)


def _line(decision: Decision, said: Mapping[str, str]) -> str:
    place = place_words(decision.place, said)
    words = decision.words if len(decision.words) <= _LONGEST else decision.words[: _LONGEST - 1] + "…"
    return f"{place + ': ' if place else ''}{said[f'import-what-{decision.what}']}" + (f" “{words}”" if words else "")


def _proposed(imported: Imported, said: Mapping[str, str]) -> Iterator[str]:
    if imported.proposed:
        yield "\n" + said["import-proposed"]
        yield from values_to_lines({part: _flow(entries) for part, entries in imported.proposed.items()})


def _flow(entries: Sequence[Mapping[str, object]]) -> list[object]:
    return [Flow(each) for each in entries]
