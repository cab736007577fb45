"""The commands that sign a notice's PDF, one after the other. They are shown: no key ever enters the page."""

import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.pdf.signature_field import PREFIXES, Party

Json = dict[str, Any]


def sign_steps(notice: Notice, pdf: Path, root: Path) -> list[Json]:
    """Each signer's in order, then the office's, who has the seal. A step is done where its file is there."""
    return list(_steps(notice, pdf, root))


def _steps(notice: Notice, pdf: Path, root: Path) -> Iterator[Json]:
    parties = [(Party.PERSON, str(each.name)) for each in notice.signers]
    parties += [(Party.ORGANISATION, " ".join(map(str, each.name))) for each in notice.issuers]
    counted, before = dict.fromkeys(Party, 0), pdf
    for party, name in parties:
        counted[party] += 1
        after = pdf.with_name(f"{pdf.stem}.{PREFIXES[party]}{counted[party]}.pdf")
        words = [
            "noticegen",
            "sign",
            str(before.relative_to(root)),
            "--role",
            party.value,
            "--p12",
            f"{party.value}.p12",
        ]
        yield {
            "who": name,
            "party": party.value,
            "command": _line(words),
            "makes": after.name,
            "is_done": after.exists(),
        }
        before = after


def _line(words: list[str]) -> str:
    """As this machine's terminal wants it."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
