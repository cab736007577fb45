"""Servers that give no time stamp, or one on something else."""

import socket
from datetime import UTC, datetime
from typing import Any
from urllib.request import Request, urlopen

import pytest
from asn1crypto import tsp

from noticegen.pdf.signature_field import Party
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.signatory import signatory_of
from tools import liars
from tools.authority import Authority
from tools.sign_runs import codes, refusal_of

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


REPLY = "application/timestamp-reply"


def refused(_: bytes) -> liars.Answer:
    status = tsp.PKIStatusInfo({"status": "rejection", "fail_info": {"bad_alg"}, "status_string": ["no"]}).dump()
    return 200, REPLY, b"\x30" + bytes([len(status)]) + status  # and no stamp


LYING = {
    "tsa-refused": refused,
    "tsa-garbled": lambda _: (200, REPLY, b"nothing of the kind"),
}


@pytest.mark.parametrize("code", LYING)
def test_a_server_that_gives_no_stamp_is_told(authority: Authority, code: str) -> None:
    with liars.answering(LYING[code]) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == [code]


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [(500, REPLY, "tsa-refused"), (404, "text/html", "tsa-refused"), (200, "text/html", "tsa-garbled")],
)
def test_a_server_of_another_kind_is_told(authority: Authority, status: int, kind: str, code: str) -> None:
    with liars.answering(lambda _: (status, kind, b"<html>")) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == [code]


def test_a_server_that_is_not_there_is_told(authority: Authority) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listened at
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert refusal_of(authority, "person", "b-t", tsa=url) == ["tsa-unreachable"]
    assert refusal_of(authority, "person", "b-t", tsa="không phải địa chỉ") == ["tsa-unreachable"]


def test_a_stamp_on_something_else_is_told(authority: Authority) -> None:
    """Stamped is what another asked for; the number is the asker's own."""

    def other(posted: bytes) -> liars.Answer:
        asked = tsp.TimeStampReq.load(posted)
        asked["message_imprint"]["hashed_message"] = bytes(32)
        kind = {"Content-Type": "application/timestamp-query"}
        with urlopen(Request(authority.tsa, asked.dump(force=True), kind)) as answer:  # noqa: S310 both ours
            return 200, REPLY, answer.read()

    with liars.answering(other) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == ["tsa-garbled"]


@pytest.mark.parametrize(
    ("level", "told", "code"),
    [
        ("b-t", {"tsa": None, "trust": []}, "usage-level-needs-tsa"),
        ("b-lt", {"tsa": "http://x", "trust": []}, "usage-level-needs-trust"),
    ],
)
def test_a_level_without_what_it_is_made_of_is_told(level: str, told: dict[str, Any], code: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        signatory_of(PERSON, level, image=None, **told)
    assert codes(found) == [code]
