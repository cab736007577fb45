"""The code of a rule brings its sentences along: a rule is one file, and what tells of it need not load it."""

from typing import Self

from .sentences import Pair, Sentences


class RuleCode(str):
    """Equal to its text, such as B05; it keeps its sentences when another process sends it."""

    __slots__ = ("sentences",)

    sentences: Sentences

    def __new__(cls, text: str, vi: Pair, en: Pair) -> Self:
        """What is wrong and the way out, in each language, with {blanks} that the problem's values fill."""
        code = super().__new__(cls, text)
        code.sentences = Sentences(vi, en)
        return code

    def __getnewargs__(self) -> tuple[str, Pair, Pair]:  # type: ignore[override]  # a plain str needs its text only
        """For pickle."""
        return str(self), *self.sentences
