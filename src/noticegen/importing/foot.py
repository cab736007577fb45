"""The foot: who gets the notice and who signed it, side by side in a table or one after the other."""

import re
from collections.abc import Iterator, Sequence

from noticegen.form.wording import is_archive_line

from .cases import Cases, is_upper
from .comparable import folded
from .decisions import Decisions
from .people import is_person
from .phrases import AUTHORITY, POST, SIGNED
from .posts import begins_signature
from .recognised import FoundRecipient, FoundSigner, Recognised
from .source import Block, Paragraph, Table

_NOTE = re.compile(r"\s*\((?P<note>[^()]+)\)\s*[;.,]?\s*$")
_DASH = re.compile(r"^\s*[-–—•+*·]\s*")
_MEMBERS = re.compile(r"^(?P<name>(?:Các|Ban|Bộ|Sở)[^:]{2,60}):\s*(?P<members>.+)$")
_ARCHIVE = re.compile(r"Lưu(?:\s+trữ)?\b\s*:?\s*(?P<rest>.{0,60})$")
_SEPARATED = re.compile(r"\s*[,;]\s*")


def read_foot(blocks: Sequence[Block], found: Recognised, cases: Cases, decisions: Decisions) -> None:
    """Fill in recipients, the archive line and signers."""
    for column in _columns(blocks):
        _read_column(column, found, cases, decisions)
    _sort_as_issuers(found, decisions)


def _sort_as_issuers(found: Recognised, decisions: Decisions) -> None:
    """The first issuer's signature stands on the right, so it is read last; the form has the signers in their order."""
    names = [folded(" ".join(each.lines)) for each in found.agencies]
    said = [folded(" ".join((*each.authority, each.post))) for each in found.signers]
    places = [next((place for place, name in enumerate(names) if name in words), -1) for words in said]
    if len(places) > 1 and sorted(places) == list(range(len(names))) != places:
        for place, signer in sorted(zip(places, found.signers, strict=True), key=lambda pair: pair[0]):
            found.signers[place] = signer
        decisions.changed("signer-order", found.signers[0].at, "; ".join(each.name for each in found.signers))


def _columns(blocks: Sequence[Block]) -> Iterator[list[Paragraph]]:
    """The foot's columns, each from top to bottom; what stands in no table is one, and goes on the last before it."""
    loose: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Table):
            if any(folded(each.words).startswith("noi nhan") for each in loose):
                yield loose  # pasted: the left column line by line, the right one after its last line
                loose = []
            columns = max(len(row) for row in block.rows)
            for number in range(columns):
                cells = [row[number] for row in block.rows if number < len(row)]
                yield [line for cell in cells for each in cell.paragraphs for line in each.lines()]
        else:
            loose += block.lines()
    if loose:
        yield loose


def _read_column(lines: Sequence[Paragraph], found: Recognised, cases: Cases, decisions: Decisions) -> None:
    """Line by line; a line of Nơi nhận without a dash goes on with the one above."""
    is_to = bool(found.recipients) and not found.archive
    for index, line in enumerate(lines):
        if folded(line.words).startswith("noi nhan"):
            is_to = True
            rest = line.text.replace("：", ":").partition(":")[2].strip()
            if rest:
                _recipient(line, rest, found, decisions)
        elif not any(map(str.isalnum, line.text)):
            continue
        elif begins_signature(line.text) or SIGNED.match(folded(line.text)):
            is_to = False
            _signature(line, found, cases, decisions, lines[index + 1 :])
        elif _DASH.match(line.words) or (is_to and not (found.archive and is_person(line.text))):
            _recipient(line, f"{line.label} {line.text}".strip(), found, decisions)
        else:
            _signature(line, found, cases, decisions, lines[index + 1 :])


def _recipient(line: Paragraph, text: str, found: Recognised, decisions: Decisions) -> None:
    has_dash = bool(_DASH.match(text))
    words = _DASH.sub("", text).strip()
    if not any(map(str.isalnum, words)):
        return
    if (own := _ARCHIVE.match(words)) or found.archive:
        words = f"Lưu: {own['rest']}" if own and not is_archive_line(words) else words
        found.archive = f"{found.archive} {words}".strip()
        decisions.sure("archive", line)
        return
    is_plus = text.lstrip().startswith("+")
    if found.recipients and (not has_dash or is_plus):
        _go_on(found.recipients[-1], words, is_member=is_plus or found.recipients[-1].name.endswith(":"))
        return
    found.recipients.append(_read_recipient(line, words))
    decisions.sure("recipient", line)


def _go_on(recipient: FoundRecipient, words: str, *, is_member: bool) -> None:
    if is_member:
        recipient.name = recipient.name.rstrip(": ")
        recipient.members.append(words.rstrip(";. "))
        return
    whole = _read_recipient(recipient.at, f"{_said(recipient)} {words}")
    recipient.name, recipient.note, recipient.members = whole.name, whole.note, whole.members


def _said(recipient: FoundRecipient) -> str:
    members = f": {', '.join(recipient.members)}" if recipient.members else ""
    note = f" ({recipient.note})" if recipient.note else ""
    return f"{recipient.name}{members}{note}"


def _read_recipient(line: Paragraph, words: str) -> FoundRecipient:
    words = " ".join(words.split())
    note = _NOTE.search(words)
    note = note if note and note.start() else None
    name = (words[: note.start()] if note else words).rstrip(";., ")
    members = _MEMBERS.match(name)
    if members:
        names = [each for each in _SEPARATED.split(members["members"]) if each]
        return FoundRecipient(line, members["name"], note["note"].strip() if note else "", names)
    return FoundRecipient(line, name, note["note"].strip() if note else "")


def _signature(
    line: Paragraph, found: Recognised, cases: Cases, decisions: Decisions, rest: Sequence[Paragraph]
) -> None:
    """Authority lines, then a post, then perhaps a note that it was signed, then a name; `rest` is what follows."""
    text, plain = " ".join(line.text.split()), folded(line.text)
    nameless = next((each for each in found.signers if not each.name), None)
    if SIGNED.match(plain):
        decisions.changed("signed-note", line)
    elif AUTHORITY.match(plain):
        if "/" in text.split()[0]:
            decisions.changed("authority-mark", line)
        _next_signer(line, found).authority.append(_authority(text, cases))
    elif nameless and (nameless.post or nameless.authority) and is_person(text) and not POST.match(plain):
        nameless.name = text
        (decisions.sure if nameless is found.signers[-1] else decisions.guess)("signer", line)
    elif _is_below_the_name(text, found, rest):
        found.signers[-1].post += f" {cases.restored(text.strip('()'))}"
        decisions.changed("post-below", line)
    elif is_upper(text):
        _in_capitals(line, text, found, cases)
    elif not found.signers and POST.match(plain):
        found.signers.append(FoundSigner(line, post=text))
    elif _has_post(found) and POST.match(plain):
        found.signers[-1].post += f" {text}"
    else:
        decisions.leave_out("foot-line", line)


def _in_capitals(line: Paragraph, text: str, found: Recognised, cases: Cases) -> None:
    """A post, or more of one, or more of an authority."""
    is_post = bool(POST.match(folded(text)))
    if not is_post and _has_only_authority(found):
        found.signers[-1].authority[-1] += f" {cases.restored(text)}"
        return
    signer = _next_signer(line, found)
    signer.post = f"{signer.post} {cases.restored(text)}".strip()


def _is_below_the_name(text: str, found: Recognised, rest: Sequence[Paragraph]) -> bool:
    """Whether it is the post of the signer above, whom nobody follows."""
    is_last = bool(found.signers and found.signers[-1].name) and not any(is_person(each.text) for each in rest)
    return is_last and bool(POST.match(folded(text.strip("() "))))


def _has_only_authority(found: Recognised) -> bool:
    """Whether what comes may still be a second line of an authority."""
    return bool(found.signers and found.signers[-1].authority and not found.signers[-1].post)


def _has_post(found: Recognised) -> bool:
    return bool(found.signers and found.signers[-1].post and not found.signers[-1].name)


def _authority(text: str, cases: Cases) -> str:
    """As the registry writes it: the mark in capitals ("K/T" is "KT."), the post as in a sentence."""
    match = re.match(r"([\w/]{1,6}?)\s?(?:\.|(?<=/\w)\s|(?<=/\wq)\s)\s?(.*)", text, re.IGNORECASE)
    return f"{match[1].upper().replace('/', '')}. {cases.restored(match[2])}" if match else text


def _next_signer(line: Paragraph, found: Recognised) -> FoundSigner:
    if not found.signers or found.signers[-1].name or (found.signers[-1].post and AUTHORITY.match(folded(line.text))):
        found.signers.append(FoundSigner(line))
    return found.signers[-1]
