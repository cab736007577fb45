"""Problems → text for people: place, cause, the line with a caret, the way out, the corrected line, other places."""

from collections.abc import Iterable, Mapping, Sequence

from .findings import Finding, problems_to_findings
from .lines import split_lines
from .messages import describe, severity_word, words
from .problem import At, Problem, Severity
from .terminal import printable, terminal_width

WIDTH = 100
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_PLACES_BESIDE = 2
_LONGEST_WORDS = 40
_MOST_MARKS = 4
"""Characters in one column: a letter and its marks, which have no width of their own."""


def problems_to_text(
    problems: Iterable[Problem], sources: Mapping[str, str], lang: str, *, colour: bool = False
) -> str:
    """One paragraph per finding, in the order given."""
    lines = {file: split_lines(source) for file, source in sources.items()}
    return "\n".join(_paragraph(each, lines, lang, colour=colour) for each in problems_to_findings(problems))


def _paragraph(finding: Finding, lines: Mapping[str, list[str]], lang: str, *, colour: bool) -> str:
    problem = finding.first
    described = describe(problem, lang)
    place = f"{problem.at}: " if problem.at else ""
    head = f"{severity_word(problem.severity, lang)} [{problem.code}]"
    if colour:
        head = f"\x1b[1;{_COLOURS[problem.severity]}m{head}\x1b[0m"
    said = words(lang)
    rows = [f"{place}{head} {printable(described.message)}", *_excerpt(problem.at, lines)]
    if described.hint:
        rows.append(f"    {said['hint']}: {printable(described.hint)}")
    if problem.fix is not None and problem.at is not None:
        rows += [f"    {said['fix']}:", *_corrected(problem.fix, problem.at.line, problem.span)]
    if finding.others:
        rows.append(f"    {said['also-at']}: {_places(finding.others, said['more-places'])}")
    return "\n".join(rows) + "\n"


def _places(others: Sequence[Problem], more: str) -> str:
    """The next places, each with its words, and how many there are besides."""
    shown = [_place(each) for each in others[:_PLACES_BESIDE]]
    left = len(others) - len(shown)
    return "; ".join([*shown, *([more.format(count=left)] if left else [])])


def _place(problem: Problem) -> str:
    about = problem.values.get("found") or next(iter(problem.values.values()), "")
    words = about if len(about) <= _LONGEST_WORDS else f"{about[:_LONGEST_WORDS]}…"
    return f"{problem.at.line}:{problem.at.column}" + (f" “{printable(words)}”" if words else "") if problem.at else ""


def _corrected(fix: str, number: int, span: int) -> list[str]:
    """The corrected lines with their indentation, and any lines they require below."""
    width = len(str(number + span - 1))
    lines = fix.split("\n")
    numbers = [str(number + each) if each < span else "" for each in range(len(lines))]
    return [f"  {each:>{width}} | {printable(line)}" for each, line in zip(numbers, lines, strict=True)]


def _excerpt(at: At | None, lines: Mapping[str, list[str]]) -> list[str]:
    """The author's line with a caret; of a long line, the part around the spot."""
    if at is None or at.line > len(lines.get(at.file, ())):
        return []
    line = printable(lines[at.file][at.line - 1])
    shown, before = _window(line, at.column - 1)
    number = str(at.line)
    return [f"  {number} | {shown}", f"  {' ' * len(number)} | {' ' * terminal_width(before)}^"]


def _window(line: str, column: int) -> tuple[str, str]:
    """The visible part of the line, and the part of that which precedes the spot."""
    if len(line) <= _MOST_MARKS * WIDTH and terminal_width(line) <= WIDTH:
        return line, line[:column]
    start = max(0, min(column - WIDTH // 2, len(line) - WIDTH))
    shown = line[start : start + WIDTH]
    left, right = "…" if start else "", "…" if start + WIDTH < len(line) else ""
    return left + shown + right, left + line[start:column]
