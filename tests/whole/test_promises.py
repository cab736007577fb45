"""Every promise of docs/proofs.md and SECURITY.md names a test that is there."""

import re
from collections.abc import Iterator

from tools import docs
from tools.checkout import ROOT

PROMISES = ("docs/proofs.md", "SECURITY.md")
"""Pages whose promises name their tests."""


def proofs() -> Iterator[tuple[str, str]]:
    for text in (each for page in PROMISES for each in docs.quoted(ROOT / page)):
        if text.startswith("tests/"):
            path, _, name = text.partition("::")
            yield path, name


def test_every_proof_is_there() -> None:
    found = list(proofs())
    assert len(found) > 20
    assert [f"{path}::{name}" for path, name in found if not is_test(path, name)] == []


def test_every_promise_of_safety_has_its_test() -> None:
    """Between one dash and the next stands the name of a test."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    promises = [each.split("\n\n")[0] for each in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]
    assert len(promises) > 15
    assert [each for each in promises if "`tests/" not in each] == []


def is_test(path: str, name: str) -> bool:
    file = ROOT / path
    return file.exists() and (
        not name or bool(re.search(rf"^def {name}\(", file.read_text(encoding="utf-8"), re.MULTILINE))
    )


def test_a_proof_that_was_renamed_is_seen() -> None:
    assert is_test("tests/whole/test_promises.py", "test_every_proof_is_there")
    assert not is_test("tests/whole/test_promises.py", "test_every_proof")
    assert not is_test("tests/whole/test_promise.py", "")
