"""Lines break where Word breaks them, each for a reason it names, and where WeasyPrint breaks them."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticegen.form.fonts import Face
from noticegen.form.joins import NBSP, breaks_as_word_does, joined, without_break_hints
from noticegen.setting.paragraph_to_runs import Run, paragraph_to_runs
from noticegen.setting.runs_to_lines import Line, runs_to_lines
from noticegen.setting.text_to_units import Ending, text_to_units
from tools import dense_notices, printing
from tools.line_judge import compared_lines, lines_of
from tools.tiers import tiered
from whole import test_tight_lines

SIZE = 14.0


def set_(text: str, room: float, first_line: float = 0.0) -> list[Line]:
    """In the regular face."""
    runs = [Run(text, Face.REGULAR)] if text else []
    return runs_to_lines(runs, SIZE, printing.press().fonts, room, first_line)


def width(text: str) -> float:
    return printing.press().fonts.text_width_pt(text.replace("\n", " "), SIZE, Face.REGULAR)


PLACES = {
    "Khoa học và": "Khoa | học | và",
    "Lê-nin, i-ốt": "Lê- | nin, | i- | ốt",
    "2021-2025": "2021- | 2025",
    "số 34-NQ/TU và 1234/QĐ-UBND": f"số{NBSP}34-NQ/TU | và | 1234/QĐ-UBND",
    "https://a.vn/b/2021/1/c": "https:// | a.vn/ | b/ | 2021/1/ | c",
    "xem a.vn/b": "xem | a.vn/b",
    "TCVN 5699-1:2010": f"TCVN{NBSP}5699-1:2010",
    "Điều 5 của Luật": f"Điều{NBSP}5 | của | Luật",
    "A–B – C": f"A– | B{NBSP}– | C",
    "2021--2025 và A--B": "2021-- | 2025 | và | A-- | B",
    "(2021)--(2025), --5, a---b": "(2021)-- | (2025), | -- | 5, | a--- | b",
    "2021—2025 và (A)—B": "2021 | — | 2025 | và | (A) | — | B",
    "“A”—B, — C": f"“A”— | B,{NBSP}— | C",
    "sở và/hoặc 20/11": "sở | và/hoặc | 20/11",
    "“đổi mới” (LPG)": "“đổi | mới” | | (LPG)",
    "a.vn?trang=3&loai=tb": "a.vn? | trang=3&loai=tb",
    "đúng hạn ! (nếu ( có": f"đúng | hạn{NBSP}! | (nếu | ({NBSP}có",
    "có…không|hay": "có… | không| | hay",
    "- Sở": "- | Sở",
    "xem 1.(a)(b), (n)%, (n)+5, “A”(B), A(B)": "xem | 1. | (a) | (b), | (n) | %, | (n) | +5, | “A”(B), | A(B)",
    "A-(B), A‐B‐5": "A- | (B), | A‐ | B‐ | 5",
    "giao -Sở –Sở …Sở": "giao | - | Sở | – | Sở | … | Sở",
}
"""As the form gives a text to the page, and where a line of it may break."""


@pytest.mark.parametrize("text", PLACES)
def test_where_a_line_may_break(text: str) -> None:
    marked = breaks_as_word_does(joined(text))
    units = " | ".join(marked[start:end] for start, end, *_ in text_to_units(marked))
    assert without_break_hints(units).replace("|  |", "| |") == PLACES[text]


ENDINGS = {
    "Nhà máy": Ending.BLANK,
    "Lê-nin": Ending.HYPHEN,
    "A–B": Ending.DASH,
    "a?b": Ending.SIGN,
    "a.vn/b": Ending.SLASH,
    "Nhà\nmáy": Ending.FORCED,
    "2021-2025": Ending.MARK,
    "Nghiêng": Ending.LETTER,
}


@pytest.mark.parametrize("text", ENDINGS)
def test_a_line_says_why_it_ends(text: str) -> None:
    first, *others = set_(breaks_as_word_does(text), width(text) - 1)
    assert first.ending is ENDINGS[text]
    assert [line.ending for line in others] == [Ending.LAST]
    assert first.is_full is (text != "Nhà\nmáy")


def test_a_line_takes_what_just_fits() -> None:
    text = "Nhà máy điện"
    room = width("Nhà máy")
    assert [line.text for line in set_(text, room)] == ["Nhà máy", "điện"]
    assert [line.text for line in set_(text, room - 0.01)] == ["Nhà", "máy", "điện"]
    assert [line.text for line in set_(text, room, 0.01)] == ["Nhà", "máy", "điện"]


def test_the_blank_at_a_lines_end_is_not_printed() -> None:
    first, second = set_("Nhà máy", width("Nhà "))
    assert (first.text, first.width, second.text) == ("Nhà", width("Nhà"), "máy")


def test_no_text_no_line() -> None:
    assert set_("", 100) == []


def paragraph(inside: str) -> tuple[Run, ...]:
    return paragraph_to_runs(fromstring(f'<p class="item">{inside}</p>'), bold=False, italic=False)  # noqa: S314 ours


RUNS = {
    " a\n b ": "a b",
    "a<br/> b": "a\nb",
    "a <br/><b> b</b> ": "a\nb",
    "a<b> b </b> c": "a| b |c",
    "<b>a</b> <i>b</i> ": "a| |b",
    f"a{NBSP}{NBSP} b{NBSP}": f"a{NBSP}{NBSP} b{NBSP}",
    " <b> </b> ": "",
}


@pytest.mark.parametrize("inside", RUNS)
def test_blanks_are_htmls(inside: str) -> None:
    whole = "|".join(run.text for run in paragraph(inside)).replace("|\n|", "\n").replace("\n|", "\n")
    assert whole.replace("|\n", "\n") == RUNS[inside]


def test_faces() -> None:
    assert [(run.text, run.face) for run in paragraph("a <b>b<i>c</i></b>d")] == [
        ("a ", Face.REGULAR),
        ("b", Face.BOLD),
        ("c", Face.BOLD_ITALIC),
        ("d", Face.REGULAR),
    ]


def test_blanks_to_be_filled_in_stay_and_never_break() -> None:
    line = fromstring('<p class="number-symbol">Số: <span data-slot="number">     </span>/TB</p>')  # noqa: S314 ours
    assert [each.text for each in lines_of(line, printing.press(), 10)] == ["Số:      /TB"]


def inked(text: str) -> str:
    return without_break_hints(text).replace(" ", "")


TEXTS = st.text(alphabet=f"aôB5-–/?. {NBSP}\u2060\u200b", max_size=40)


@given(TEXTS.map(str.strip), st.floats(1, 200))
def test_no_letter_is_lost_and_no_line_is_too_long(text: str, room: float) -> None:
    lines = set_(text, room)
    assert inked("".join(line.text for line in lines)) == inked(text)
    for line in lines:
        words = without_break_hints(line.text)
        blanks = words[len(words.rstrip(NBSP)) :]
        assert line.width - width(blanks) <= room + 0.001 or len(words.rstrip(NBSP)) <= 1


def test_a_no_break_blank_hangs_out_where_a_word_is_cut() -> None:
    """Else the next line would begin with it."""
    text = f"Nhà{NBSP}máy"
    assert [line.text for line in set_(text, width("máy"))] == [f"Nhà{NBSP}", "máy"]


def different(notice: str) -> Iterator[object]:
    press = printing.press()
    found = compared_lines(press.html(printing.read(notice)), press)
    assert len(found) > 10
    return (each for each in found if each.ours != each.theirs)


JUDGED: dict[str, Callable[[], list[str]]] = {
    "samples": lambda: [path.read_text(encoding="utf-8") for path in printing.SAMPLES],
    "dense": lambda: [dense_notices.notice(6)],
    "tight": lambda: [test_tight_lines.notice(0)],  # measured with the fonts, which no collecting may open
}


@pytest.mark.parametrize("kind", tiered(JUDGED, ["dense", "tight"]))
def test_every_line_is_weasyprints(kind: str) -> None:
    assert [each for notice in JUDGED[kind]() for each in different(notice)] == []


@pytest.mark.proof
def test_every_line_that_fits_to_a_hair_is_weasyprints() -> None:
    """With each space to spare; generated notices of every other kind are what `test_judge` is about."""
    notices = map(test_tight_lines.notice, range(1, 2 * len(test_tight_lines.SPARES)))
    assert [each for notice in notices for each in different(notice)] == []
