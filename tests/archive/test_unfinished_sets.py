"""A set of files that a death or another program left half written: the next command completes it."""

import time
from pathlib import Path

import pytest

from noticegen import start as door
from noticegen.commands import main as cli
from noticegen.workspace.journal import Rename
from tools.archives import VAN_PHONG, change, documents, manifest
from tools.deaths import Death


def test_a_build_that_dies_between_two_files_is_completed_by_the_next_command(
    full_workspace: Path,
    names: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The quick look sees that there is something to complete; nothing is printed anew for it."""
    assert cli.run(["build", "so-0", "-q"]) == 0
    change(full_workspace / "data/notices/so-0.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    assert cli.run(["build", "so-0", "-q", "-o", str(tmp_path / "new")]) == 0
    with monkeypatch.context() as patch:
        left = iter(range(2))
        real = Rename.go

        def go(rename: Rename) -> None:
            if next(left, None) is None:
                raise Death
            real(rename)

        def dead(_: object) -> None:
            raise Death

        patch.setattr(Rename, "go", go)
        patch.setattr(Rename, "undo", dead)
        with pytest.raises(Death):
            cli.run(["build", "so-0", "-q"])
    new = documents(tmp_path / "new")
    assert documents(full_workspace / "output") not in (new, {})
    for name in names[1:]:
        (full_workspace / f"data/notices/{name}.yaml").unlink(missing_ok=True)
    assert not door._count_if_unchanged()
    done = manifest(cli.run, capsys)
    assert (done["code"], done["problems"], done["made"]) == (0, [], [])
    assert documents(full_workspace / "output") == new


def test_of_a_set_that_is_half_written_no_count_is_given(
    full_workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.run(["build", "so-0", "-q"]) == 0
    change(full_workspace / "data/notices/so-0.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    word, old = full_workspace / "output/so-0/so-0.docx", (full_workspace / "output/so-0/so-0.docx").read_bytes()
    real = Path.replace

    def held(source: Path, target: Path) -> Path:
        if word.read_bytes() != old and Path(target).parent == word.parent:
            raise PermissionError(13, "used by another process")
        return real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        patch.setattr(time, "sleep", lambda _: None)
        assert cli.run(["build", "so-0"]) == 2
    said = capsys.readouterr().err
    assert "[write-unfinished]" in said
    assert "Đã ghi" not in said
    assert cli.run(["build", "so-0"]) == 0
