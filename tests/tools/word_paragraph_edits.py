"""Paragraphs of a Word file added, deleted, divided, joined, moved, put at another depth."""

from copy import deepcopy
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from .word_editing import Editing
from .word_xml import (
    NEW_WORDS,
    blank_copy,
    cut,
    gone,
    key_of,
    kind_of,
    mark_end,
    marked,
    number_of,
    run_with,
    set_words,
    style_of,
    texts_of,
    wrap,
)


class ParagraphEditing(Editing):
    """With whole paragraphs."""

    # ------------------------------------------------------------------ paragraphs

    def add(self) -> str:
        """As Enter at a paragraph's end makes it: the same style and list."""
        return self._added(self.one_of(self.entries()))

    def add_before(self) -> str:
        paragraph = self.one_of(self.entries())
        return self._added(paragraph, is_before=True)

    def add_plain(self) -> str:
        """A paragraph without a number, in the style of body text."""
        new = OxmlElement("w:p")
        properties, style = OxmlElement("w:pPr"), OxmlElement("w:pStyle")
        style.set(qn("w:val"), "paragraph")
        properties.append(style)
        new.append(properties)
        said = self._new_text()
        new.append(run_with(said))
        self.one_of(self.entries()).addnext(new)
        self._track_added(new)
        return f"+ {said}"

    def _added(self, paragraph: Any, *, is_before: bool = False) -> str:
        new, said = blank_copy(paragraph), self._new_text()
        words = "".join(each.text for each in texts_of(paragraph))
        said = said.upper() if words == words.upper() else said
        new.append(run_with(said))
        if is_before:
            paragraph.addprevious(new)
        else:
            paragraph.addnext(new)
        self._track_added(new)
        return f"+ {said}"

    def _new_text(self) -> str:
        return f"Việc mới {self.chance.choice(NEW_WORDS)} số {self.chance.randrange(100)}"

    def _track_added(self, paragraph: Any) -> None:
        if self.tracked:
            mark_end(paragraph, "w:ins")
            for run in list(paragraph.iter(qn("w:r"))):
                wrap(run, "w:ins")

    def delete(self, most: int = 1) -> str:
        entries = self.entries()
        found = [self.one_of(entries)]
        while len(found) < most and (after := found[-1].getnext()) in entries:
            found.append(after)
        return "; ".join(map(self._deleted, found))

    def _deleted(self, paragraph: Any) -> str:
        said = "".join(each.text for each in texts_of(paragraph))
        if not self.tracked:
            paragraph.getparent().remove(paragraph)
        else:
            mark_end(paragraph, "w:del")
            for run in list(paragraph.iter(qn("w:r"))):
                gone(run)
        return f"- {said}"

    def split(self) -> str:
        """Enter within a sentence."""
        entries = [each for each in self.entries() if len(texts_of(each)[-1].text.split()) > 4]
        paragraph = self.one_of(entries)
        text = texts_of(paragraph)[-1]
        words = text.text.split(" ")
        place = self.chance.randrange(2, len(words) - 1)
        _, middle, _ = cut(text, len(" ".join(words[:place])) + 1, len(text.text))
        set_words(text, " ".join(words[:place]))
        new = blank_copy(paragraph)
        for each in (middle, *middle.itersiblings()):
            new.append(each)
        paragraph.addnext(new)
        if self.tracked:
            mark_end(paragraph, "w:ins")
        return f"{' '.join(words[:place])} ¶ {' '.join(words[place:])}"

    def join(self) -> str:
        """Delete at a paragraph's end."""
        pairs = [(each, each.getnext()) for each in self.entries() if each.getnext() in self.entries()]
        first, second = self.one_of([p for p in pairs if kind_of(p[0]) == kind_of(p[1])] or pairs)
        text = texts_of(first)[-1]
        said = text.text
        set_words(text, text.text.removesuffix(";") + " ")
        if self.tracked:
            mark_end(first, "w:del")
        else:
            for each in [run for run in second if run.tag != qn("w:pPr")]:
                first.append(each)
            second.getparent().remove(second)
        return f"{said} ⊕"

    def move(self, most: int = 1) -> str:
        """Cut and paste, or dragged."""
        entries = self.entries()
        found = [self.one_of(entries)]
        while len(found) < most and (after := found[-1].getnext()) in entries:
            found.append(after)
        others = [each for each in entries if each not in found and each is not found[0].getprevious()]
        target = self.one_of(others)
        said = " / ".join("".join(each.text for each in texts_of(paragraph))[:30] for paragraph in found)
        for paragraph in reversed(found):
            new = deepcopy(paragraph)
            target.addnext(new)
            if not self.tracked:
                paragraph.getparent().remove(paragraph)
                continue
            mark_end(paragraph, "w:moveFrom")
            mark_end(new, "w:moveTo")
            for run in list(paragraph.iter(qn("w:r"))):
                wrap(run, "w:moveFrom")
            for run in list(new.iter(qn("w:r"))):
                wrap(run, "w:moveTo")
        return f"↕ {said} after {''.join(each.text for each in texts_of(target))[:30]}"

    def depth(self) -> str:
        """The list of another paragraph, as Tab gives it: that of the one before, or one that stands further up."""
        numbered = [
            each for each in self.entries() if number_of(each) is not None and not style_of(each).startswith("Heading")
        ]
        pairs = [
            (one, other)
            for place, one in enumerate(numbered)
            for other in numbered[max(0, place - 4) : place]
            if key_of(one) != key_of(other)
        ]
        one, other = self.one_of(pairs)
        new = deepcopy(number_of(other))
        properties = one.find(qn("w:pPr"))
        if self.tracked:
            change = marked("w:pPrChange")
            old = deepcopy(properties)
            for each in old.findall(qn("w:rPr")):
                old.remove(each)
            change.append(old)
            properties.append(change)
        properties.replace(number_of(one), new)
        first, second = ("".join(each.text for each in texts_of(it))[:40] for it in (one, other))
        return f"{first} like {second}"
