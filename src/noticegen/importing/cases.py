"""Words in capitals → the same as the rest of the document writes them: "TỈNH LÀO CAI" is "tỉnh Lào Cai".

Our form prints heads, posts and Roman sections in capitals by itself; a careful person would not type them so.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from .comparable import comparable, folded

_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?"
)
"""What is none, such as UBND, is an abbreviation and keeps its capitals."""

_OFFICE = re.compile(r"\b((?:Sở|Bộ|sở|bộ) )(\w)")
_POSTS = (
    "Giám đốc", "Phó Giám đốc", "Chủ tịch", "Phó Chủ tịch", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Bộ trưởng",
    "Thứ trưởng", "Chánh Thanh tra", "Chi cục trưởng", "Trưởng phòng", "Trưởng ban", "Hiệu trưởng", "Viện trưởng",
    "Cục trưởng", "Tổng Giám đốc", "Ủy viên Thường trực", "Ủy ban nhân dân", "Hội đồng nhân dân", "tỉnh", "Sở",
    "Văn phòng", "Ủy ban", "thành phố", "huyện", "xã", "phường", "thị xã", "Thư ký", "Chủ trì", "Thường trực Hội đồng",
)  # fmt: skip

_FIELDS = (
    "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
    "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư",
    "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Dân tộc và Tôn giáo", "Công Thương", "Giao thông vận tải",
)  # fmt: skip
"""What offices of the state are for, as their names spell it."""

_FIELD = re.compile(rf"\b(?:sở|(?<!cán )bộ|phòng) (?P<field>{'|'.join(_FIELDS)})\b", re.IGNORECASE)
_SPELT = {field.casefold(): field for field in _FIELDS}

_NEAR, _MOST_LOOKS = 10, 500
_PLACES = "tỉnh huyện thành phố thị xã phường nhân dân"
"""Always small in a body's name, though "Tỉnh ủy" has a capital."""


def is_upper(text: str) -> bool:
    """Whether it is written in capitals alone."""
    letters = [each for each in text if each.isalpha()]
    return len(letters) > 1 and all(each.isupper() for each in letters)


class Cases:
    """How a document writes each word where it does not stand in capitals; `names` are known in their spelling."""

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        self._names = sorted(names, key=len, reverse=True)
        self._seen: dict[str, Counter[str]] = defaultdict(Counter)
        self._phrases = _Phrases()
        for text in texts:
            if not is_upper(text):
                words = _WORD.findall(text)
                self._phrases.add(words)
                for word in words[1:]:  # the first word of a sentence says nothing
                    if not _is_loud(word):
                        self._seen[comparable(word)][word] += 1
        for word in _PLACES.split():
            self._seen[comparable(word)] = Counter({word: 1})
        for post in _POSTS:
            self._phrases.add(["", *post.split()])
            for word in post.split():
                if comparable(word) not in self._seen:
                    self._seen[comparable(word)][word] += 1

    def restored(self, text: str) -> str:
        """The text, if it is in capitals, as a sentence; any other text as it is."""
        if not is_upper(text):
            return text
        written = iter(self._written(_WORD.findall(text)))
        small = _WORD.sub(lambda _: next(written), text)
        for name in self._names:
            small = re.sub(rf"\b{re.escape(name)}\b", name, small, flags=re.IGNORECASE)
        small = _OFFICE.sub(lambda match: match[1] + match[2].upper(), small)
        small = _FIELD.sub(_spelt, small)
        first = next((index for index, each in enumerate(small) if each.isalpha()), 0)
        return small[:first] + small[first : first + 1].upper() + small[first + 1 :]

    def _written(self, words: Sequence[str]) -> Iterator[str]:
        """Each word as large and small as the document writes it among the same words; else as usual."""
        plain = [comparable(word) for word in words]
        for place, word in enumerate(words):
            yield _sized(word, self._phrases.spelling(plain, place) or self._usual(word))

    def restored_name(self, text: str) -> str:
        """The same for a name; it keeps its capitals if the document has one of its words nowhere else."""
        named = {comparable(word) for name in self._names for word in _WORD.findall(name)} | self._seen.keys()
        words = [word for word in _WORD.findall(text) if _SYLLABLE.fullmatch(folded(word))]
        is_known = (
            text.startswith("SỞ ")
            or _FIELD.fullmatch(text) is not None
            or all(comparable(word) in named for word in words)
        )
        return self.restored(text) if is_known else text

    def _usual(self, word: str) -> str:
        """The word's own letters, as large and small as elsewhere."""
        seen = self._seen.get(comparable(word))
        if seen is None:
            return word.lower() if _SYLLABLE.fullmatch(folded(word)) else word
        usual = seen.most_common(1)[0][0]
        if is_upper(usual):
            return word.upper()
        return word.capitalize() if usual[0].isupper() else word.lower()


def _spelt(found: re.Match[str]) -> str:
    return found[0][: -len(found["field"])] + _SPELT[found["field"].casefold()]


def _is_loud(word: str) -> bool:
    """Whether it is a word in capitals, and no abbreviation."""
    return is_upper(word) and bool(_SYLLABLE.fullmatch(folded(word)))


def _sized(word: str, like: str) -> str:
    """A word's own letters, as large and small as those of the same word written elsewhere."""
    if is_upper(like):
        return word.upper()
    return word.capitalize() if like[0].isupper() else word.lower()


class _Phrases:
    """All that a document writes in ordinary letters, to be asked for the words of something in capitals."""

    def __init__(self) -> None:
        self._texts: list[Sequence[str]] = []
        self._plain: list[list[str]] = []
        self._at: dict[str, list[tuple[int, int]]] = defaultdict(list)

    def add(self, words: Sequence[str]) -> None:
        """Note the words of a text; its first word says nothing of how large it is elsewhere."""
        plain = [comparable(word) for word in words]
        for place, word in enumerate(plain[1:], 1):
            if not _is_loud(words[place]):
                self._at[word].append((len(self._texts), place))
        self._texts.append(words)
        self._plain.append(plain)

    def spelling(self, wanted: Sequence[str], place: int) -> str:
        """One of the words as it is mostly written among the same words; blank where it never stands among them."""
        found = Counter[str]()
        nearest = 1
        for text, at in self._at.get(wanted[place], ())[:_MOST_LOOKS]:
            after = _run(wanted[place + 1 : place + _NEAR], self._plain[text][at + 1 : at + _NEAR])
            before = _run(_reversed(wanted, place), _reversed(self._plain[text], at))
            near = after + before
            if near > nearest:
                nearest = near
                found.clear()
            if near == nearest:
                found[self._texts[text][at]] += 1
        return max(found, key=lambda each: (found[each], each), default="")


def _reversed(words: Sequence[str], end: int) -> Sequence[str]:
    """The words before this place, the nearest first."""
    return words[max(end - _NEAR, 0) : end][::-1]


def _run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same from the beginning of both."""
    length = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        length += 1
    return length
