"""Random edits of a Word file, as a person makes them: plain or tracked; words, paragraphs, cells."""

import io
import random
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

NEW_WORDS = ["khẩn trương", "phối hợp", "(nếu có)", "đúng hạn", "kịp thời", "toàn diện", "a: b", "#1", "“đạt”", "*"]
KINDS = ["insert", "replace", "remove", "cell", "add", "delete"]


@dataclass(frozen=True)
class WordEdit:
    """The edited file, and what was done."""

    data: bytes
    kind: str
    said: str


def edited(data: bytes, chance: random.Random, kind: str, *, tracked: bool) -> WordEdit:
    """One edit of this kind in a place by chance; another kind where the file has no such place."""
    document = docx.Document(io.BytesIO(data))
    body = document.element.body
    paragraphs = [each for each in body.iter(qn("w:p")) if _texts(each)]
    cells = [each for each in paragraphs if _style(each) == "Ô bảng" or each.getparent().tag == qn("w:tc")]
    others = [each for each in paragraphs if each.getparent().tag != qn("w:tc")]
    if kind in ("add", "delete"):
        paragraph = chance.choice([each for each in others if _is_numbered(each)] or others)
        said = _added(paragraph, chance, tracked=tracked) if kind == "add" else _deleted(paragraph, tracked=tracked)
    else:
        paragraph = chance.choice(cells if kind == "cell" and cells else others)
        said = _word_changed(paragraph, chance, kind, tracked=tracked)
    out = io.BytesIO()
    document.save(out)
    return WordEdit(out.getvalue(), kind, said)


def _style(paragraph: Any) -> str:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else str(style.get(qn("w:val")))


def _is_numbered(paragraph: Any) -> bool:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None


def _texts(paragraph: Any) -> list[Any]:
    return [each for each in paragraph.iter(qn("w:t")) if (each.text or "").strip()]


def _word_changed(paragraph: Any, chance: random.Random, kind: str, *, tracked: bool) -> str:
    text = chance.choice(_texts(paragraph))
    words = text.text.split(" ")
    place = chance.randrange(len(words))
    new = chance.choice(NEW_WORDS)
    if kind == "insert" or len(words) == 1:
        after = [*words[: place + 1], new, *words[place + 1 :]]
    else:
        after = [*words[:place], *([] if kind == "remove" else [new]), *words[place + 1 :]]
    before, now = text.text, " ".join(after)
    if tracked:
        _track(text, before, now)
    else:
        text.text = now
        text.set(qn("xml:space"), "preserve")
    return f"{before} → {now}"


def _track(text: Any, before: str, now: str) -> None:
    """The run taken away and put in anew, as Word does when a sentence is typed over."""
    run = text.getparent()
    if len(run.findall(qn("w:t"))) != 1:
        text.text = now
        return
    gone, come = _marked("w:del"), _marked("w:ins")
    new_run = deepcopy(run)
    new_run.find(qn("w:t")).text = now
    new_run.find(qn("w:t")).set(qn("xml:space"), "preserve")
    run.addprevious(gone)
    gone.append(run)
    text.tag = qn("w:delText")
    text.text = before
    gone.addnext(come)
    come.append(new_run)


def _marked(tag: str) -> Any:
    mark = OxmlElement(tag)
    for name, value in (("w:id", "99"), ("w:author", "Giám đốc"), ("w:date", "2021-11-17T08:00:00Z")):
        mark.set(qn(name), value)
    return mark


def _added(paragraph: Any, chance: random.Random, *, tracked: bool) -> str:
    """As Enter at a paragraph's end makes it: the same style and list."""
    new = deepcopy(paragraph)
    texts = _texts(new)
    said = f"Việc mới {chance.choice(NEW_WORDS)} số {chance.randrange(100)}"
    for each in texts[1:]:
        each.text = ""
    texts[0].text = said
    if tracked:
        for run in list(new.iter(qn("w:r"))):
            mark = _marked("w:ins")
            run.addprevious(mark)
            mark.append(run)
    paragraph.addnext(new)
    return f"+ {said}"


def _deleted(paragraph: Any, *, tracked: bool) -> str:
    said = "".join(each.text for each in _texts(paragraph))
    if not tracked:
        paragraph.getparent().remove(paragraph)
        return f"- {said}"
    for run in list(paragraph.iter(qn("w:r"))):
        mark = _marked("w:del")
        run.addprevious(mark)
        mark.append(run)
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")
    return f"- {said}"
