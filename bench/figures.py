"""Times as figures: medians, ranges, ratios of pairs, and the tables that show them. Nothing here measures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Self


@dataclass(frozen=True, slots=True)
class Spread:
    """A median and the range around it."""

    median: float
    min: float
    max: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Self:
        return cls(median(values), min(values), max(values))

    def text(self, scale: float, digits: int) -> str:
        """ "12.3 (11.9–14.0)"."""
        low, mid, high = (f"{value * scale:.{digits}f}" for value in (self.min, self.median, self.max))
        return f"{mid} ({low}–{high})"


def ratios(times: Sequence[float], to: Sequence[float]) -> Spread:
    """Each time over the other's of the same round: what slows the machine for a moment slows both."""
    return Spread.of([time / other for time, other in zip(times, to, strict=True)])


def table(title: str, rounds: Mapping[str, Sequence[float]], yardstick: str) -> str:
    """One line per thing measured: milliseconds, and how many times the yardstick."""
    width = max(map(len, rounds))
    count = len(rounds[yardstick])
    lines = [f"{title}, {count} rounds", f"{'':{width}}  {'ms, median (min–max)':>24}  {'times: ' + yardstick:>24}"]
    for name, times in rounds.items():
        ratio = "1" if name == yardstick else ratios(times, rounds[yardstick]).text(1, 2)
        lines.append(f"{name:{width}}  {Spread.of(times).text(1000, 1):>24}  {ratio:>24}")
    return "\n".join(lines)


def shares(title: str, parts: Mapping[str, Sequence[float]], whole: Sequence[float]) -> str:
    """What each part takes of the whole, round by round, and the rest."""
    rest = [all_ - sum(each) for all_, *each in zip(whole, *parts.values(), strict=True)]
    named = {**parts, "the rest": rest}
    width = max(map(len, named))
    lines = [title]
    for name, times in named.items():
        share = ratios(times, whole).text(100, 0)
        lines.append(f"{name:{width}}  {Spread.of(times).text(1000, 1):>24} ms  {share:>16} %")
    return "\n".join(lines)


def as_data(rounds: Mapping[str, Sequence[float]], yardstick: str) -> dict[str, dict[str, object]]:
    """The same for another program: seconds, and ratios."""
    return {
        name: {"seconds": list(times), "median": median(times), "ratio": ratios(times, rounds[yardstick]).median}
        for name, times in rounds.items()
    }
