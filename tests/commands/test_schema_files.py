"""After an upgrade the editor's schemas are told to be old; `init` renews them, and never one that somebody edited."""

import json
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.commands import schema_files as module
from noticegen.notice.json_schema import digested, schema_text

NOTICE = Path("data/notice.schema.json")


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert cli.run([*arguments]) == 0
    return capsys.readouterr().err


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["init", "-q"]) == 0


def of_an_earlier_version() -> None:
    schema = json.loads(NOTICE.read_text(encoding="utf-8"))
    del schema["$comment"], schema["properties"]["appendices"]
    NOTICE.write_text(json.dumps(digested(schema), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def with_other_ends_of_lines() -> None:
    NOTICE.write_bytes(NOTICE.read_bytes().replace(b"\n", b"\r\n"))


def edited() -> None:
    NOTICE.write_text(NOTICE.read_text(encoding="utf-8").replace("Trích yếu", "Trích yếu của Sở"), encoding="utf-8")


def edited_after_an_upgrade() -> None:
    of_an_earlier_version()
    edited()


def without_a_digest() -> None:
    schema = json.loads(NOTICE.read_text(encoding="utf-8"))
    del schema["$comment"]
    NOTICE.write_text(json.dumps(schema), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (lambda: None, "current"),
        (with_other_ends_of_lines, "current"),
        (of_an_earlier_version, "old"),
        (edited, "edited"),
        (edited_after_an_upgrade, "edited"),
        (without_a_digest, "edited"),
        (lambda: NOTICE.write_text("{", encoding="utf-8"), "edited"),
        (lambda: NOTICE.write_text("[]", encoding="utf-8"), "edited"),
        (lambda: NOTICE.write_bytes(b"\xff"), "edited"),
        (NOTICE.unlink, "missing"),
    ],
)
def test_a_schema_is_of_today_old_edited_or_missing(change: object, state: str) -> None:
    assert callable(change)
    change()
    assert module.state_of(NOTICE, schema_text("notice")) == state


def test_an_old_one_is_told_and_renewed(capsys: pytest.CaptureFixture[str]) -> None:
    of_an_earlier_version()
    assert "[schema-old] data/notice.schema.json" in said(capsys, "new", "mot")
    assert "đã thay bằng bản mới: data/notice.schema.json" in said(capsys, "init")
    assert NOTICE.read_text(encoding="utf-8") == schema_text("notice")
    assert "schema-" not in said(capsys, "new", "hai")


def test_an_edited_one_is_told_and_kept(capsys: pytest.CaptureFixture[str]) -> None:
    edited_after_an_upgrade()
    before = NOTICE.read_bytes()
    assert "[schema-edited] data/notice.schema.json" in said(capsys, "init")
    assert NOTICE.read_bytes() == before
    NOTICE.unlink()
    assert "schema-" not in said(capsys, "init")


def test_the_doctor_tells_it_and_calls_it_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    from noticegen.commands.doctor import _schemas
    from noticegen.problems.reporter import Reporter

    of_an_earlier_version()
    capsys.readouterr()
    _schemas(Reporter("en"))
    assert "warning [schema-old]" in capsys.readouterr().err
