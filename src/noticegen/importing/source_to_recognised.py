"""A file's paragraphs → the notice that they are, part by part. Nothing here asks which ids the registry has for it."""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.kinds import KINDS
from noticegen.problems.problem import Problem, ProblemsFound

from .appendices import appendices_of
from .boxed_head import with_head_from_boxes
from .cases import Cases, is_upper
from .columns import columned
from .comparable import folded
from .decisions import Decisions
from .foot import read_foot
from .head import read_head
from .main_parts import main_parts
from .prose import paragraph_to_text
from .recognised import Entry, Recognised
from .registry import Registry
from .source import Block, Paragraph, Source, paragraphs_of
from .tree import TreeMaker
from .zones import Zones, kind_at, zones_of

_PLACE = re.compile(r"([^\t,]{2,40}),\s*ngày\b")
USUAL_KIND = "Thông báo"


def source_to_recognised(
    source: Source, registry: Registry, decisions: Decisions, wanted_kind: str | None = None
) -> Recognised:
    """Raises ProblemsFound for a kind of document that we do not make, unless another kind is wanted for it."""
    source = with_head_from_boxes(source)
    zones, found = zones_of(source), Recognised()
    first_subject = _kind(zones, source, found, decisions, wanted_kind)
    lines = (line.text for each in source.paragraphs() for line in each.lines())
    cases = Cases(lines, [*registry.names, *_places(zones.head)])
    read_head(source, columned(zones.head), found, registry, cases, decisions)
    parts = main_parts(zones.main, decisions, first_subject, is_ours=source.is_ours)
    if parts.subject:
        for each in found.about:
            decisions.leave_out("head-line", each)
    found.subject = _subject(parts.subject or found.about, cases, decisions)
    found.bases = [Entry(each, text=_basis(each, source)) for each in parts.bases]
    found.has_end_mark = parts.has_end_mark

    def entries(blocks: Sequence[Block]) -> list[Entry]:
        return TreeMaker(cases, decisions, source).make(blocks)

    found.opening, found.body, found.closing = map(entries, (parts.opening, parts.body, parts.closing))
    read_foot(columned(zones.foot), found, cases, decisions)
    found.appendices = appendices_of(zones.after, cases, decisions, source)
    return found


def _places(head: Sequence[Block]) -> Iterator[str]:
    """What stands before the date, in its own spelling."""
    lines = (line.text for each in paragraphs_of(head) for line in each.lines())
    return (match[1].strip() for line in lines if (match := _PLACE.search(line)))


def _kind(
    zones: Zones, source: Source, found: Recognised, decisions: Decisions, wanted: str | None
) -> Paragraph | None:
    """Note the kind; gives back what the kind's line says after it, which begins the subject."""
    _refuse_party(zones, wanted)
    named = kind_at(zones.kind) if zones.kind else None
    if zones.kind is None or named is None:
        _refuse_letter(source, wanted)
        found.kind = wanted or USUAL_KIND
        found.guesses["kind"] = ["kind"]
        return None
    if named.kind not in KINDS and not wanted:
        raise _other_kind(named.kind)
    found.kind = wanted or named.kind
    decisions.sure("kind", zones.kind, zones.kind.text[: named.length])
    if folded(named.kind) not in folded(zones.kind.text):
        decisions.changed("kind", zones.kind)
    rest = zones.kind.after(named.length)
    return rest if rest.text.strip(" .:-–") else None


def _refuse_party(zones: Zones, wanted: str | None) -> None:
    head = " ".join(each.text for each in Source(tuple(zones.head)).paragraphs())
    if "dang cong san viet nam" in folded(head) and not wanted:
        raise ProblemsFound([Problem("import-party")])


def _refuse_letter(source: Source, wanted: str | None) -> None:
    """No kind, but an addressee or a subject under the number: a công văn."""
    first = [folded(line.text) for each in list(source.paragraphs())[:25] for line in each.lines()]
    if not wanted and any(each.startswith(("kinh gui", "v/v")) for each in first):
        raise _other_kind("Công văn")


def _other_kind(kind: str) -> ProblemsFound:
    return ProblemsFound([Problem("import-other-kind", values={"kind": kind})])


def _subject(lines: Sequence[Paragraph], cases: Cases, decisions: Decisions) -> str:
    """In one line, where it breaks is the form's business; not in capitals, which the form has for the kind alone."""
    for each in lines:
        if is_upper(each.text):
            decisions.changed("subject-capitals", each)
    texts = [paragraph_to_text(each, has_faces=False) for each in lines]
    whole = " ".join(" ".join(texts).split())
    return cases.restored(whole) if is_upper(whole) else " ".join(map(cases.restored, texts))


def _basis(paragraph: Paragraph, source: Source) -> str:
    text = paragraph_to_text(paragraph, has_faces=source.has_faces).lstrip("-–+ ")
    return text.rstrip(";. ")
