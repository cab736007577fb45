"""The code of a rule carries its own sentences, so that a rule is one file and this package need not import it."""

from typing import Self

from .sentences import Pair, Sentences


class RuleCode(str):
    """A string such as "B05" that keeps its sentences, also when sent between processes."""

    __slots__ = ("sentences",)

    sentences: Sentences

    def __new__(cls, text: str, vi: Pair, en: Pair) -> Self:
        """For each language, what is wrong and the way out, with {blanks} for the problem's values."""
        code = super().__new__(cls, text)
        code.sentences = Sentences(vi, en)
        return code

    def __getnewargs__(self) -> tuple[str, Pair, Pair]:  # type: ignore[override]  # a plain str needs its text only
        """Tells pickle how to create it again."""
        return str(self), *self.sentences
