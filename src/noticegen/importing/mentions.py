"""Names of units as sentences mention them: in full, in short, or cut off, with KH&CN for Khoa học và Công nghệ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .comparable import folded

_WORD = re.compile(r"\w+")
_SHORT = {"tt": ("trung", "tam"), "vp": ("van", "phong"), "p": ("phong",), "bql": ("ban", "quan", "ly")}
_WORTHLESS = frozenset({"va", "cac"})
_GENERIC = frozenset(
    "so phong ban van trung tam chi cuc thanh tra don vi uy nhan dan tinh huyen xa phuong truong hoi doan cong".split()
)
_OTHERS = frozenset({"ubnd", "hdnd", "uy", "so", "bo", "tinh", "huyen", "thanh", "quoc", "chinh", "chi"})
_LONGEST, _FEWEST = 16, 2


@dataclass(frozen=True, slots=True)
class Known:
    """A name of the registry as the words it is compared by."""

    id: str
    words: tuple[str, ...]
    is_short: bool
    owner: tuple[str, ...] = ()
    """The words of the agency's name that it belongs to."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit named in a sentence: from which character to which, and whether the name stands there whole."""

    id: str
    start: int
    end: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the sentence, folded and as typed. `is_more` says that it may go on with the name before it."""

    plain: str
    typed: str
    start: int
    end: int
    is_more: bool


def known_name(id: str, name: str, owner: str, *, is_short: bool) -> Known:  # noqa: A002 it is the registry's own word
    """A name to be compared with; its abbreviations written out."""
    return Known(id, _words(name), is_short, _words(owner))


def mentions_in(text: str, known: Sequence[Known]) -> list[Mention]:
    """The units that a text names, in order; of two that could be meant in one place the longer one."""
    words = list(_words_in(text))
    found: list[Mention] = []
    index = 0
    while index < len(words):
        best = _best(words[index : index + _LONGEST], known)
        if best:
            name, length, is_whole = best
            found.append(Mention(name, words[index].start, words[index + length - 1].end, is_whole))
            index += length
        else:
            index += 1
    return found


def _words_in(text: str) -> Iterator[_Word]:
    end = 0
    for match in _WORD.finditer(text):
        is_more = match[0][0].isupper() and text[end : match.start()].strip() in {"", "-", "–"}
        yield _Word(folded(match[0]), match[0], match.start(), match.end(), is_more)
        end = match.end()


def _best(words: Sequence[_Word], known: Sequence[Known]) -> tuple[str, int, bool] | None:
    """The name that begins with these words: its id, how many of them it takes, whether it is all there."""
    matched = [(each, *_matched(words, each.words)) for each in known]
    whole = [
        (length, each)
        for each, length, used in matched
        if used == len(each.words) and _is_said(words, each) and not _goes_on(words[length:], each)
    ]
    if whole:
        length, each = max(whole, key=lambda pair: (pair[0], pair[1].is_short))
        return each.id, length, True
    parts = [
        (length, each)
        for each, length, used in matched
        if length > 1 and _tells(each.words[:used]) and not (words[length:] and words[length].is_more)
    ]
    longest = max((length for length, _ in parts), default=0)
    ids = {each.id for length, each in parts if length == longest}
    return (ids.pop(), longest, False) if len(ids) == 1 and longest > _FEWEST else None


def _is_said(words: Sequence[_Word], name: Known) -> bool:
    """A group's name without its "các" is said only if enough is left of it: "phòng" alone is no group."""
    return name.words[0] != "cac" or words[0].plain == "cac" or len(name.words) > _FEWEST


def _goes_on(rest: Sequence[_Word], name: Known) -> bool:
    """Whether a short name is the beginning of another body's: "Văn phòng UBND", "Thanh tra Sở Nội vụ"."""
    if not rest or not rest[0].is_more:
        return False
    if name.words[-1] == "so":
        return name.owner[1:2] != (rest[0].plain,)
    return name.is_short and rest[0].plain in _OTHERS


def _tells(words: Sequence[str]) -> bool:
    """Whether the words are more than what many names begin with."""
    return len([each for each in words if each not in _GENERIC | _WORTHLESS]) >= _FEWEST


def _matched(words: Sequence[_Word], name: Sequence[str]) -> tuple[int, int]:
    """How many words of the text stand for how many of the name, from the beginning of both."""
    taken = used = 0
    last_word = last_name = 0
    while taken < len(words):
        step = _step(words[taken].plain, words[taken].typed, name[used:])
        if step is None:
            break
        taken, used = taken + 1, used + step
        if words[taken - 1].plain not in _WORTHLESS:
            last_word, last_name = taken, used
    return last_word, last_name


def _step(word: str, typed: str, name: Sequence[str]) -> int | None:
    """How many words of the name this word stands for; None if it is another word."""
    if not name:
        return None
    if word == name[0]:
        return 1
    if word in _WORTHLESS:
        return 0
    if name[0] in _WORTHLESS and (step := _step(word, typed, name[1:])):
        return step + 1
    if word in _SHORT and tuple(name[: len(_SHORT[word])]) == _SHORT[word]:
        return len(_SHORT[word])
    return _initials(word, name) if typed.isupper() and len(word) > 1 else None


def _initials(word: str, name: Sequence[str]) -> int | None:
    """KHCN for "khoa hoc va cong nghe": so many words of the name have these letters first."""
    used = 0
    for letter in word:
        while used < len(name) and name[used] in _WORTHLESS:
            used += 1
        if used == len(name) or not name[used].startswith(letter):
            return None
        used += 1
    return used


def _words(name: str) -> tuple[str, ...]:
    return tuple(_written_out(_WORD.findall(folded(name))))


def _written_out(words: Sequence[str]) -> list[str]:
    return [each for word in words for each in _SHORT.get(word, (word,))]
