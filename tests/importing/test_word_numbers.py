"""Labels that Word counts: levels, starts, restarts, styles, and lists that share a way of counting."""

import pytest
from lxml import etree

from noticegen.importing.word_numbers import read_word_numbers
from noticegen.importing.word_styles import WordStyles
from noticegen.importing.word_xml import W

NS = f'xmlns:w="{W[1:-1]}"'
LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>'
    '<w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>'
    '<w:lvl w:ilvl="5"><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>'
)
NUMBERING = f"""<w:numbering {NS}>
<w:abstractNum w:abstractNumId="1">{LEVELS}</w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="list"/></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/>
  <w:numFmt w:val="decimalZero"/><w:lvlText w:val="(%2)"/></w:lvl></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {NS}><w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
</w:pPr></w:style></w:styles>"""

CASES = {
    "levels count each for itself": ("10 11 11 10 11", "I. 1. 2. II. 1."),
    "a level shows the one above": ("10 11 11 12 12 11 12", "I. 1. 2. 2.1. 2.2. 3. 3.1."),
    "a start": ("13 13 13", "c) d) e)"),
    "dashes and plus signs": ("14 15 14", "- + -"),
    "numbers that share a way of counting go on": ("10 20 10", "I. II. III."),
    "one with a start of its own begins anew, once": ("10 30 30 10", "I. V. VI. VII."),
    "an override of a level": ("40 41 41", "I. (01) (02)"),
    "a link through a style": ("50 51 50", "I. 1. II."),
    "one that is not there": ("90", ""),
}


@pytest.mark.parametrize("name", CASES)
def test_what_word_prints(name: str) -> None:
    calls, labels = CASES[name]
    numbers = read_word_numbers(etree.fromstring(NUMBERING), WordStyles(etree.fromstring(STYLES)).by_id)
    assert " ".join(numbers.label(call[0], int(call[1])) for call in calls.split()) == labels


def test_a_file_without_numbering_has_no_labels() -> None:
    assert read_word_numbers(None, {}).label("1", 0) == ""
