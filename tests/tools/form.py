"""What Nghị định 30/2020 asks of a page, as checks on ink; each raises AssertionError and takes pages of any writer.

The ranges are those of tests/fixtures/nd30_ranges.yaml, not those of the profile that drew the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Any

import yaml

from .checkout import FIXTURES
from .ink import MM, Page, Rule, Span

RANGES: dict[str, Any] = yaml.safe_load((FIXTURES / "nd30_ranges.yaml").read_text(encoding="utf-8"))
CLOSE = 0.5
HAIR = 0.3
RED, BLACK = (1.0, 0.0, 0.0), (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Row:
    """Everything on one baseline of the body."""

    x0: float
    x1: float
    baseline: float
    size: float
    text: str


def span(page: Page, text: str) -> Span:
    """The one place where these words stand alone in their look; what is left blank between them may divide them."""
    found = [each for each in (*page.spans, *_across_blanks(page)) if _bare(each.text) == _bare(text)]
    assert found, f"{text!r} is not there; there is {[each.text for each in page.spans][:12]}"
    return found[0]


def _across_blanks(page: Page) -> Iterator[Span]:
    """Neighbours on a line, as one."""
    for before, after in pairwise(sorted(page.spans, key=lambda each: (round(each.baseline, 1), each.x0))):
        if abs(before.baseline - after.baseline) < 0.05 and before.font == after.font:
            yield replace(before, text=before.text + after.text, x1=after.x1)


def _bare(text: str) -> str:
    return text.replace(" ", "")


def check_look(page: Page, element: str, text: str) -> None:
    """Size, weight, slope, case and colour."""
    wanted, found = (RANGES["elements"] | RANGES["copies"])[element], span(page, text)
    least, most = wanted["size"]
    assert least - 0.05 <= found.size <= most + 0.05, f"{element}: {found.size} pt"
    assert (found.bold, found.italic) == (wanted["bold"], wanted["italic"]), element
    assert found.text == found.text.upper() or wanted["case"] == "free", element
    assert found.colour == (RED if wanted.get("colour") == "red" else BLACK), element


def check_paper(pages: Sequence[Page]) -> None:
    """A4, and no ink in the margins but the page number and the circulation mark."""
    width, height = RANGES["page"]["size"]
    for page in pages:
        assert abs(page.width - width) < CLOSE
        assert abs(page.height - height) < CLOSE
        margins = text_block(page)
        body = [each for each in page.spans if each.baseline > margins["top"][0]]
        assert min(each.x0 for each in body) >= margins["left"][0] - HAIR
        assert max(each.x1 for each in body) <= width - margins["right"][0] + HAIR
        assert max(each.baseline for each in body) <= height - margins["bottom"][0]
        assert all(each.baseline - 0.7 * each.size * MM >= margins["top"][0] for each in body)
        assert all(rule.x1 <= width - margins["right"][0] + HAIR for rule in page.rules)


def text_block(page: Page) -> dict[str, list[float]]:
    """The legal margins, once it is clear that the page uses those on the left."""
    margins: dict[str, list[float]] = RANGES["page"]["margins"]
    least, most = margins["left"]
    left = min(each.x0 for each in page.spans if each.baseline > margins["top"][0])
    assert least - HAIR <= left <= most + 13, f"text begins at {left:.1f} mm"
    return margins


def check_head(page: Page, national: str, motto: str) -> None:
    """Each on one line, one centred on the other, the rule as long as the motto."""
    name, words = span(page, national), span(page, motto)
    assert abs(middle(name) - middle(words)) < CLOSE
    rule = rule_below(page, words)
    least, most = RANGES["rules"]["motto"]
    assert least - 0.01 <= rule.length / (words.x1 - words.x0) <= most + 0.01
    assert abs(middle(rule) - middle(words)) < CLOSE


def check_short_rule(page: Page, text: str, kind: str) -> None:
    """Below the line, centred, a third to a half as long."""
    line = span(page, text)
    rule = rule_below(page, line)
    least, most = RANGES["rules"][kind]
    assert least - 0.005 <= rule.length / (line.x1 - line.x0) <= most + 0.005
    assert abs(middle(rule) - middle(line)) < CLOSE


def check_full_rule(page: Page, below: str) -> None:
    """Right above this text, a rule as wide as the text block."""
    block = RANGES["page"]["size"][0] - RANGES["page"]["margins"]["left"][0] - RANGES["page"]["margins"]["right"][0]
    line, (least, most) = span(page, below), RANGES["rules"]["copy"]
    found = [rule.length / block for rule in page.rules if 0 < line.baseline - line.size * MM - rule.y < 4]
    assert len(found) == 1
    assert least - 0.005 <= found[0] <= most + 0.005


def check_corner_mark(pages: Sequence[Page], text: str) -> None:
    """In the top margin of page 1, at its right end, above any other mark; on no other page."""
    check_look(pages[0], "copy-mark", text)
    mark = span(pages[0], text)
    margins = RANGES["page"]["margins"]
    assert abs(mark.x1 - (RANGES["page"]["size"][0] - margins["right"][0])) < CLOSE
    assert mark.x0 > margins["left"][0]
    assert mark.size * MM < mark.baseline < margins["top"][0]
    assert all(rule.y > mark.baseline for rule in pages[0].rules)
    assert [each for page in pages for each in spans_of_size(page, mark.size)] == [mark]


def rule_below(page: Page, line: Span) -> Rule:
    """The rule right under a line."""
    found = [rule for rule in page.rules if 0 < rule.y - line.baseline < 4 and rule.x0 < middle(line) < rule.x1]
    assert len(found) == 1, f"{len(found)} rules under {line.text!r}"
    return found[0]


def middle(what: Span | Rule) -> float:
    """Of its width."""
    return (what.x0 + what.x1) / 2


def check_level(page: Page, one: str, other: str, points: float) -> None:
    """Two texts on one line, within so many points."""
    assert abs(span(page, one).baseline - span(page, other).baseline) <= points * MM


def check_centred(page: Page, text: str, *, left: float = 30, right: float = 195) -> None:
    """Between the margins."""
    assert abs(middle(span(page, text)) - (left + right) / 2) < CLOSE, text


def rows(page: Page) -> list[Row]:
    """The body's lines from the top margin down."""
    body = [each for each in page.spans if each.baseline > RANGES["page"]["margins"]["top"][0]]
    return [_row(list(group)) for _, group in groupby(body, key=lambda each: round(each.baseline, 1))]


def _row(spans: list[Span]) -> Row:
    text = " ".join(each.text for each in spans)
    return Row(min(s.x0 for s in spans), max(s.x1 for s in spans), spans[0].baseline, max(s.size for s in spans), text)


def check_body(pages: Sequence[Page]) -> None:
    """Indent, pitch, gap and justification of pages that hold nothing but body text."""
    checked = 0
    for page in pages:
        for above, below in pairwise(rows(page)):
            _check_pair(above, below)
            checked += 1
    assert checked > 20, "too few lines to judge by"


def _check_pair(above: Row, below: Row) -> None:
    body, left = RANGES["body"], RANGES["page"]["margins"]["left"][0]
    step = (below.baseline - above.baseline) / MM
    single = body["single_line"] * below.size
    indent = below.x0 - left
    if indent < 1:
        right = RANGES["page"]["size"][0] - RANGES["page"]["margins"]["right"][0]
        assert above.x1 > right - 0.8, f"not justified: {above.text!r}"
        assert single - 0.1 <= step <= body["most_lines"] * single + 0.1, f"lines {step:.1f} pt apart"
    else:
        least, most = body["first_line"]
        assert least - HAIR <= indent <= most + HAIR, f"first line {indent:.1f} mm in: {below.text!r}"
        assert step - single >= body["paragraph_gap_at_least_pt"] - 0.1, f"paragraphs {step:.1f} pt apart"


def check_foot(page: Page, authority: str, post: str, name: str) -> None:
    """Nơi nhận left and level with the first authority line; the signature in the right half, with room to sign."""
    label = span(page, "Nơi nhận:")
    assert abs(label.x0 - RANGES["page"]["margins"]["left"][0]) < HAIR
    check_level(page, "Nơi nhận:", authority, 4)
    for text in (authority, post, name):
        assert span(page, text).x0 > RANGES["page"]["size"][0] / 2
        assert abs(middle(span(page, text)) - middle(span(page, name))) < CLOSE
    signer = span(page, name)
    room = signer.baseline - signer.size * MM - span(page, post).baseline
    assert room >= RANGES["signing_room_at_least"], f"{room:.1f} mm to sign in"


def check_recipients(page: Page, first: str, last: str) -> None:
    """Eleven points, each after a dash at the margin, a semicolon, the last a full stop."""
    listed = [each for each in page.spans if abs(each.size - 11) < 0.05]
    assert [each.text for each in (*listed[:1], *listed[-1:])] == [first, last]
    assert all(abs(each.x0 - RANGES["page"]["margins"]["left"][0]) < HAIR for each in listed)
    assert all(each.x1 < RANGES["page"]["size"][0] / 2 for each in listed)


def check_page_numbers(pages: Sequence[Page], wanted: Sequence[str | None]) -> None:
    """In the top margin, centred, upright, from 2 on."""
    assert len(pages) == len(wanted)
    for page, number in zip(pages, wanted, strict=True):
        top = [each for each in page.spans if each.baseline < RANGES["page"]["margins"]["top"][0]]
        digits = [each.text for each in top if each.text.isdigit()]
        assert digits == ([number] if number else [])
        if number:
            check_look(page, "page-number", number)
            check_centred(page, number)


def check_frame(page: Page, mark: str, colour: tuple[float, ...]) -> None:
    """A single frame of the size the mark has, around it."""
    width, height = RANGES["boxes"][mark]
    text = span(page, mark)
    frame = [rule for rule in page.rules if abs(rule.length - width) <= 1 and rule.colour == colour]
    top, bottom = sorted(rule.y for rule in frame if abs(rule.y - text.baseline) < height)
    assert abs(bottom - top - height) <= 1
    assert top < text.baseline - text.size * MM / 2 < text.baseline < bottom
    assert all(abs(middle(rule) - middle(text)) < CLOSE for rule in frame)


def spans_of_size(page: Page, size: float) -> Iterator[Span]:
    """All spans of one size."""
    return (each for each in page.spans if abs(each.size - size) < 0.05)
