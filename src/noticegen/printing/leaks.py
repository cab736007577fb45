"""Whether a finished file says what its unit must not read.

Only the excerpt's own nodes go into the page, so nothing should. But templates can be replaced, and a file has more
places than its pages: titles, bookmarks, properties, attachments. So the finished files are read, as a unit would.

A leak is any eight words in a row of a text the unit does not receive, or all the words of a shorter one, that stand in
a row in a file and nowhere in the page as it should be. However common a short text is ("Giao Thanh tra Sở"), the
excerpt's own sentences that hold it excuse it, for what may be said is known to the word: the page is rendered once
more from a notice that has no body, and the unit's own words are put where the body was.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, lru_cache
from html import unescape
from itertools import chain
from typing import NamedTuple
from unicodedata import normalize

from noticegen.form.inline import plain_text
from noticegen.form.wording import DRAFT_MARK
from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Node, Numbering, State
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.numbering import Labelled
from noticegen.pdf.field_words import html_to_field_words
from noticegen.problems.problem import At, ProblemsFound
from noticegen.reading.tree import Text

RUN = 8
"""So many words in a row are one sentence's and no other's."""

_MOST_PAGES = 200

_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W\d_]")
_TAG = re.compile(r"<[^>]*>")
_PROPERTY = re.compile(r'content="([^"]*)"')
_PARTS = {"opening": "⁂", "body": "⁑", "closing": "⁕"}
"""An excerpt's parts, and the sign that holds each one's place on the page; no word, so none is a word too many."""

Words = tuple[str, ...]


class Secret(NamedTuple):
    """What a paper may say, as its words follow one another, and the texts it must not say."""

    allowed: tuple[str, ...]
    secret: tuple[str, ...]


def secret_of(
    excerpt: Excerpt,
    html_of: Callable[[Excerpt], str],
    carried_of: Callable[[Excerpt], Iterable[str]] = lambda _: (),
) -> Secret:
    """The texts a unit does not receive, beside all that its paper may say.

    `html_of` makes that paper's page, `carried_of` what its PDF carries besides. No excerpt shows appendices, so their
    texts are everyone's secret.
    """
    (page, fields), tables = _page(excerpt, html_of), " ".join(_texts_of(_parts(excerpt), repeats=True))
    carried = carried_of(_without_words(excerpt))
    appendices = excerpt.notice.appendices
    secret_nodes = (*excerpt.omitted, *(node for each in appendices for node in nodes(each.body)))
    secret = (
        *(plain_text(each.title) for each in appendices),
        *(text for node in secret_nodes for text in _secrets(node)),
    )
    return Secret((page, tables, *fields, *carried), tuple(dict.fromkeys(secret)))


def _page(excerpt: Excerpt, html_of: Callable[[Excerpt], str]) -> tuple[str, tuple[str, ...]]:
    """The page as it should be, and what its signature fields say aloud.

    Whatever templates print around the body is in it, for they print it here too. An office's own template that cannot
    do without a body leaves only the body's words.
    """
    page, fields = "", tuple[str, ...]()
    with suppress(ProblemsFound):
        html = html_of(_without_words(excerpt))
        page, fields = _text_of(html), tuple(html_to_field_words(html))
    for part, sign in _PARTS.items():
        page = page.replace(sign, " ".join(_texts_of(getattr(excerpt, part))))
    return f"{page} {_margins(excerpt)}", fields


def _margins(excerpt: Excerpt) -> str:
    """A draft's mark and a page's number stand together on every page: "dự thảo 2" is nobody's secret then."""
    is_draft = excerpt.notice.state is State.DRAFT
    return " ".join(f"{DRAFT_MARK} {number}" for number in range(2, _MOST_PAGES)) if is_draft else ""


def _without_words(excerpt: Excerpt) -> Excerpt:
    """The excerpt with a sign for each part, of a notice that has nothing else."""
    opening, body, closing = ((_sign(sign),) for sign in _PARTS.values())
    bare = {"opening": (), "body": (_sign("…").node,), "closing": (), "appendices": ()}
    notice = excerpt.notice.model_copy(update=bare)
    return replace(excerpt, notice=notice, opening=opening, body=body, closing=closing, omitted=())


def _sign(sign: str) -> Labelled:
    node = Node.model_construct(paragraph=Text(sign, At("")))
    return Labelled(node, "", Numbering.NONE, None, "", 0, 0, ())


def _text_of(html: str) -> str:
    """All a page says, the properties of the file too."""
    return unescape(" ".join([*_PROPERTY.findall(html), _TAG.sub(" ", html)]))


def _parts(excerpt: Excerpt) -> tuple[Labelled, ...]:
    return (*excerpt.opening, *excerpt.body, *excerpt.closing)


def _texts_of(entries: Sequence[Labelled], *, repeats: bool = False) -> Iterator[str]:
    """All texts in the order of the page; or with a table's headings before every row, as where a page begins."""
    for entry in entries:
        yield entry.label
        yield from _own_texts(entry.node, repeats=repeats)
        yield from _texts_of(entry.children, repeats=repeats)


def _own_texts(node: Node, *, repeats: bool = False) -> Iterator[str]:
    """A node's own words, not those of the nodes below it."""
    for text in (node.heading, node.text, node.paragraph):
        if text:
            yield plain_text(text)
    if node.table:
        titles = [column.title for column in node.table.columns]
        rows = [titles] + [row for cells in node.table.rows for row in ((titles, cells) if repeats else (cells,))]
        for text in (node.table.caption, *(cell for row in rows for cell in row)):
            if text:
                yield plain_text(text)


def _secrets(node: Node) -> Iterator[str]:
    if node.label:
        yield node.label
    yield from _own_texts(node)


def leaks_in(secret: Secret, texts: Iterable[str]) -> list[str]:
    """The secret texts of which something is found in these; there must be none.

    A text is what a sentence may run through: all of a file's pages together, or a property.
    """
    said, may = _Said(texts), _Said(secret.allowed)
    return [text for text in secret.secret if _is_given_away(_marks(text), said, may)]


class _Marks(NamedTuple):
    """What gives a text away: any of these runs of words, or the whole line of a short one's."""

    runs: frozenset[Words] = frozenset()
    line: str = ""


class _Said:
    """Texts to look words up in; nothing is done for what is never asked."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts

    @cached_property
    def _words(self) -> list[Words]:
        return [words_of(text) for text in self._texts]

    @cached_property
    def line(self) -> str:
        """All words of each text, between blanks."""
        return "\n".join(map(_line, self._words))

    @cached_property
    def runs(self) -> frozenset[Words]:
        """Every eight words in a row. In sets of them each is looked at once, which thousands of questions are not."""
        return frozenset(chain.from_iterable(map(_runs, self._words)))


def _is_given_away(marks: _Marks, said: _Said, may: _Said) -> bool:
    if found := marks.runs and marks.runs & said.runs:
        return not found <= may.runs
    return bool(marks.line) and marks.line in said.line and marks.line not in may.line


@lru_cache(maxsize=256)
def _marks(text: str) -> _Marks:
    """Numbers alone, or one word, are no more a text's own than anyone's.

    Remembered, for a notice's texts are looked for in every unit's files.
    """
    words = words_of(text)
    if len(words) >= RUN:
        return _Marks(runs=frozenset(_runs(words)))
    is_its_own = len(words) > 1 and any(_LETTER.search(word) for word in words)
    return _Marks(line=_line(words)) if is_its_own else _Marks()


def _runs(words: Words) -> Iterable[Words]:
    """Every eight words in a row."""
    return zip(*(words[start:] for start in range(RUN)), strict=False) if len(words) >= RUN else ()


def _line(words: Words) -> str:
    return f" {' '.join(words)} "


def words_of(text: str) -> Words:
    """The words alone: marks, spaces, capitals and hyphens at a line's end are the page's."""
    return tuple(_WORD.findall(normalize("NFC", text).casefold()))
