"""How much of an old file an import found, by the truths made by hand."""

import html
import io
import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from noticegen.form.wording import appendix_label, recipient_lines
from noticegen.importing.comparable import words_of
from noticegen.importing.decisions import How
from noticegen.importing.import_notice import Imported
from noticegen.importing.yaml_to_built import yaml_to_built
from noticegen.notice.notice import Notice
from noticegen.notice.numbering import Labelled

from . import printing
from .imported import entries, said
from .old_truths import Found, OldFile, bare, key_of


@dataclass(frozen=True, slots=True)
class Score:
    """Rights of all, and what is wrong in words."""

    right: int
    wrong: list[str]


def score_tree(file: OldFile, notice: Notice) -> Score:
    """Each paragraph's depth and label; one that the truth lacks is wrong as well."""
    got = [(each.depth, _label(each), key_of(said(each))) for each in entries(notice)]
    wrong, place = list[str](), 0
    for depth, label, key in file.tree:
        same = [index for index in range(place, len(got)) if _is_same(got[index], label, key)]
        if not same:
            wrong.append(f"not found: {depth} {label} {' '.join(key)}")
            continue
        wrong += [f"too much: {each}" for each in got[place : same[0]]]
        place = same[0] + 1
        if (got[same[0]][0], _norm(got[same[0]][1])) != (depth, _norm(label)):
            wrong.append(f"{depth} {label!r} is {got[same[0]][0]} {got[same[0]][1]!r}: {' '.join(key)}")
    wrong += [f"too much: {each}" for each in got[place:]]
    return Score(max(len(file.tree) - len(wrong), 0), wrong)


def _is_same(got: Found, label: str, key: tuple[str, ...]) -> bool:
    if label == "bảng" or got[1] == "bảng":
        return label == got[1]
    return got[2][: len(key)] == key[: len(got[2]) or 1]


def _label(entry: Labelled) -> str:
    return "bảng" if entry.node.table else entry.label


def _norm(label: str) -> str:
    return label.rstrip(".,:) ").casefold()


def score_fields(file: OldFile, notice: Notice) -> Score:
    """Each field of head and foot that the truths name."""
    got = fields(notice)
    wanted = [(key, file.truths.get(key, [])) for key in FIELDS if key in file.truths]
    wrong = [f"{key}: {values} is {got[key]}" for key, values in wanted if _plain(got[key]) != _plain(values)]
    return Score(len(wanted) - len(wrong), wrong)


def _plain(values: Sequence[str]) -> list[str]:
    return [" ".join(words_of(each)) for each in values if each]


FIELDS = (
    "kind", "issuer", "parent", "number", "symbol", "place", "date", "urgency", "circulation", "state", "subject",
    "signer", "to", "archive", "appendix", "basis",
)  # fmt: skip


def fields(notice: Notice) -> dict[str, list[str]]:
    """A notice's head and foot in the words of the truths."""
    return {
        "kind": [notice.kind],
        "issuer": [" ".join(each.name) for each in notice.issuers],
        "parent": [" ".join(each.parent) for each in notice.issuers if each.parent],
        "number": [str(notice.number or "")],
        "symbol": [notice.symbol],
        "place": [notice.place],
        "date": [notice.date.iso],
        "urgency": [notice.urgency or ""],
        "circulation": [notice.circulation or ""],
        "state": [notice.state],
        "subject": [" ".join(notice.subject)],
        "signer": ["; ".join([*each.authority, each.post, each.name]) for each in notice.signers],
        "to": [" ".join([each.name, *each.members, each.note or ""]) for each in notice.recipients],
        "archive": [recipient_lines(notice)[-1]],
        "appendix": [
            f"{appendix_label(notice, place)} {each.title}" for place, each in enumerate(notice.appendices, 1)
        ],
        "basis": [str(each) for each in notice.legal_bases],
    }


def deadlines(notice: Notice) -> list[str]:
    """Words and day of each, in the order of the page."""
    found = (each for entry in entries(notice) for each in entry.node.deadlines)
    return [f"{each.text} = {each.date or ''}".strip() for each in found]


def silent(file: OldFile, result: Imported) -> list[str]:
    """Words of the source that neither the document made again nor the receipt has as often as it."""
    words = Counter(words_of(_all_words(file)))
    text = result.yaml
    if built := yaml_to_built(text, "x", printing.office(), printing.press())[0]:
        text = " ".join([*(each.words for each in built.paragraphs()), *(each.words for each in built.beside)])
    elif "wanted" not in file.truths:  # one that is read as what it is not may have errors
        return ["no document"]
    else:
        text += " ".join(label for _, label, _ in file.tree)
    told = " ".join(each.words for each in result.decisions if each.how in {How.LEFT_OUT, How.CHANGED})
    have = _plain_counts(Counter(words_of(f"{text} {told} {FORM}")))
    return [f"{word}*{count}" for word, count in _plain_counts(words).items() if count > have[word]]


_PARTS = re.compile(r"document\.xml$|footnotes|header\d|footer\d")
FORM = "cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc số ngày tháng năm nơi nhận"


def _plain_counts(words: Counter[str]) -> Counter[str]:
    found = Counter[str]()
    for word, count in words.items():
        found[word.lstrip("0") or "0"] += count
    return found


def _all_words(file: OldFile) -> str:
    if not file.file_name.endswith("docx"):
        return "\n".join(file.lines)
    if "font" in file.truths:
        return "\n".join(map(bare, file.lines))
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if _PARTS.search(name)]
    text = " ".join(parts)
    text = re.sub(r"<w:(moveFrom|del) .*?</w:\1>", "", text, flags=re.DOTALL)
    text = re.sub(r"<w:instrText> PAGE.*?\"end\"", "", text, flags=re.DOTALL)
    text = re.sub(r"<w:instrText.*?</w:instrText>", "", text, flags=re.DOTALL)
    text = re.sub(r"</?w:p>|<w:br/>|<w:tab/>", " ", text)
    return html.unescape(re.sub(r"<[^>]*>", "", text)).replace("\u00ad", "")
