"""One step of undoing: only what is different in two texts is kept, because a sitting has hundreds of them."""

from typing import NamedTuple

from noticegen.reading.common_length import common_length


class TextStep(NamedTuple):
    """From a letter's number on, the words before and after."""

    start: int
    before: str
    after: str

    def undone(self, text: str) -> str:
        """The text before the step, of the one after it."""
        return text[: self.start] + self.before + text[self.start + len(self.after) :]

    def done(self, text: str) -> str:
        """The text after the step, of the one before it."""
        return text[: self.start] + self.after + text[self.start + len(self.before) :]


def text_step(before: str, after: str) -> TextStep:
    """What leads from one text to the other."""
    start = common_length(before, after)
    end = common_length(before[start:][::-1], after[start:][::-1])
    return TextStep(start, before[start : len(before) - end], after[start : len(after) - end])
