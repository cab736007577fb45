"""The foot: who gets the notice and who signed it, side by side in a table or one after the other."""

import re
from collections.abc import Iterator, Sequence

from noticegen.form.wording import is_archive_line

from .agencies import is_body_name
from .cases import Cases, is_upper
from .comparable import folded
from .decisions import Decisions
from .phrases import AUTHORITY, POST, SIGNED
from .recognised import FoundRecipient, FoundSigner, Recognised
from .source import Block, Paragraph, Table

_NOTE = re.compile(r"\s*\((?P<note>[^()]+)\)\s*[;.,]?\s*$")
_DASH = re.compile(r"^\s*[-–—•+*·]\s*")
_MEMBERS = re.compile(r"^(?P<name>(?:Các|Ban|Bộ|Sở)[^:]{2,60}):\s*(?P<members>.+)$")
_NAME = re.compile(
    r"(?:(?:GS|PGS|TS|ThS|BS|CK\w*|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\.?\s*)*(?:[^\W\d_]+\s+){1,5}[^\W\d_]+$"
)
_SEPARATED = re.compile(r"\s*[,;]\s*")


def read_foot(blocks: Sequence[Block], found: Recognised, cases: Cases, decisions: Decisions) -> None:
    """Fill in recipients, the archive line and signers."""
    for column in _columns(blocks):
        _read_column(column, found, cases, decisions)


def _columns(blocks: Sequence[Block]) -> Iterator[list[Paragraph]]:
    """The foot's columns, each from top to bottom; what stands in no table is one, and goes on the last before it."""
    loose: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Table):
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
    is_to = False
    for line in lines:
        plain = folded(line.words)
        if plain.startswith("noi nhan"):
            is_to = True
            rest = line.text.partition(":")[2].strip()
            if rest:
                _recipient(line, rest, found, decisions)
        elif not any(map(str.isalnum, line.text)):
            continue
        elif _begins_signature(line):
            is_to = False
            _signature(line, found, cases, decisions)
        elif is_to or _DASH.match(line.words):
            _recipient(line, f"{line.label} {line.text}".strip(), found, decisions)
        else:
            _signature(line, found, cases, decisions)


def _begins_signature(line: Paragraph) -> bool:
    plain = folded(line.text)
    return is_upper(line.text) and bool(AUTHORITY.match(plain) or POST.match(plain))


def _recipient(line: Paragraph, text: str, found: Recognised, decisions: Decisions) -> None:
    has_dash = bool(_DASH.match(text))
    words = _DASH.sub("", text).strip()
    if not any(map(str.isalnum, words)):
        return
    if is_archive_line(words) or found.archive:
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


def _signature(line: Paragraph, found: Recognised, cases: Cases, decisions: Decisions) -> None:
    """Authority lines, then a post, then perhaps a note that it was signed, then a name."""
    text, plain = " ".join(line.text.split()), folded(line.text)
    if SIGNED.match(plain):
        decisions.changed("signed-note", line)
    elif AUTHORITY.match(plain):
        _next_signer(line, found).authority.append(_authority(text, cases))
    elif is_upper(text) and not POST.match(plain) and _has_only_authority(found):
        found.signers[-1].authority[-1] += f" {cases.restored(text)}"
    elif is_upper(text) and (POST.match(plain) or not _has_post(found)):
        signer = _next_signer(line, found)
        signer.post = f"{signer.post} {cases.restored(text)}".strip() if signer.post else cases.restored(text)
    elif _has_post(found) and is_upper(text) and is_body_name(text):
        found.signers[-1].post += f" {cases.restored(text)}"
    elif found.signers and not found.signers[-1].name and _NAME.match(text):
        found.signers[-1].name = text
        decisions.sure("signer", line)
    elif found.signers and not found.signers[-1].name and is_upper(text):
        found.signers[-1].post += f" {cases.restored(text)}"
    elif not found.signers and POST.match(plain):
        found.signers.append(FoundSigner(line, post=text))
    elif _NAME.match(text) and any(not each.name for each in found.signers):
        next(each for each in found.signers if not each.name).name = text
        decisions.guess("signer", line)
    else:
        decisions.leave_out("foot-line", line)


def _has_only_authority(found: Recognised) -> bool:
    """Whether what comes may still be a second line of an authority."""
    return bool(found.signers and found.signers[-1].authority and not found.signers[-1].post)


def _has_post(found: Recognised) -> bool:
    return bool(found.signers and found.signers[-1].post and not found.signers[-1].name)


def _authority(text: str, cases: Cases) -> str:
    """As the registry writes it: the mark in capitals, the post as in a sentence."""
    match = re.match(r"(\w{1,4})\s?\.\s?(.*)", text)
    return f"{match[1].upper()}. {cases.restored(match[2])}" if match else text


def _next_signer(line: Paragraph, found: Recognised) -> FoundSigner:
    if not found.signers or found.signers[-1].name or (found.signers[-1].post and AUTHORITY.match(folded(line.text))):
        found.signers.append(FoundSigner(line))
    return found.signers[-1]
