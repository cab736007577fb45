"""The notice's words, for rivals to set; whether a PDF has them all; and notices that differ from it."""

import json
import re
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

from lxml import html

WORD_JOINER = "\u2060"  # keeps a line from breaking, no part of a word
LONG = 60
MIDDLE = 40


def html_to_words(text: str) -> dict[str, object]:
    """What our own writers get, as plain data: texts by class, and the body as a list of styles with texts."""
    page = html.fromstring(text)
    for line_end in page.iter("br"):
        line_end.tail = f"\n{line_end.tail or ''}"
    said: dict[str, list[str]] = {}
    body: list[dict[str, str]] = []
    for element in page.iter("p", "h1", "h2", "h3", "h4", "h5", "h6"):
        style, content = element.get("class"), element.text_content().replace(WORD_JOINER, "").strip()
        in_table = next(element.iterancestors("table"), None) is not None
        if in_table or style in {"kind", "subject"}:
            said.setdefault(style.replace("-", "_"), []).append(content)
        else:
            body.append({"style": style, "text": content})
    return {**said, "body": body}


def words_of(data: object) -> Counter[str]:
    """Every word in the texts, how often."""
    texts: list[str] = []

    def read(value: object, key: str = "") -> None:
        if isinstance(value, dict):
            for name, each in value.items():
                read(each, name)
        elif isinstance(value, list):
            for each in value:
                read(each, key)
        elif isinstance(value, str) and key != "style":
            texts.append(value)

    read(data)
    return Counter(" ".join(texts).split())


def is_complete(pdf: Path, data: object) -> tuple[bool, str]:
    """Whether the PDF has the same words, each as often, and nothing but page numbers besides; and in figures."""
    out = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    found, wanted = Counter(unicodedata.normalize("NFC", out.replace(WORD_JOINER, "")).split()), words_of(data)
    pages = out.count("\f")
    missing, more = wanted - found, found - wanted
    numbers = Counter(str(number) for number in range(1, pages + 1))
    summary = f"{(wanted & found).total()} of {wanted.total()} words, {pages} pages"
    if missing or more - numbers:
        summary += f"; missing {json.dumps(missing, ensure_ascii=False)}, more {json.dumps(more, ensure_ascii=False)}"
    return not missing and not more - numbers, summary


def another(source: str, number: int) -> str:
    """The same notice with the number as one more word in every long line: no tool may remember the one before."""
    return "\n".join(_with_word(line, str(number)) for line in source.split("\n"))


def _with_word(line: str, word: str) -> str:
    """Between two plain words, never near a date that the notice refers to."""
    gap = re.compile(r"(?<=[^\W\d] )(?=[^\W\d])").search(line, MIDDLE)
    if len(line) < LONG or line.lstrip().startswith(("#", "- {")) or gap is None:
        return line
    return f"{line[: gap.start()]}{word} {line[gap.start() :]}"
