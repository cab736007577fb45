"""What can be told of a stretch of text by itself."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

_WHOLE_WORD = re.compile(r"(?<=[\W\d_])[^\W\d_]+(?=[\W\d_])")


def has_usual_capitals(word: str) -> bool:
    """Throughout, at its beginning alone, or none."""
    return word.islower() or word.istitle() or word.isupper()


def all_places(sign: str, text: str) -> Iterator[int]:
    """Where the sign stands in the text."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


@lru_cache(maxsize=1024)
def whole_words(sign: str) -> Sequence[str]:
    """The words in it, in small letters, that go on neither before nor behind it: of "ịnh luật " the second.

    Remembered: most signs are those of rules.
    """
    return tuple(_WHOLE_WORD.findall(sign.lower()))
