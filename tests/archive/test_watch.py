"""`build --watch`: follows notices, registry, templates and forms; on an error the last good documents stay."""

import signal
from pathlib import Path

import pytest

from tools.archives import VAN_PHONG, command, documents, environment, make_workspace, program
from tools.checkout import ROOT
from tools.processes import start


class Watcher:
    """A `build --watch` under way, and what it says."""

    def __init__(self, root: Path) -> None:
        self.log = root.parent / "watch.log"
        with self.log.open("wb") as log:
            self.running = start(
                command("build", "--watch", "--excerpts"), cwd=root, env=environment(), stdout=None, stderr=log
            )
        self.rounds = 0

    def next_round(self) -> str:
        """What it says until it waits again."""
        self.rounds += 1
        self.running.until(lambda: len(self._told()) > self.rounds)
        return self._told()[self.rounds - 1]

    def _told(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").split("Đang theo dõi. Ctrl+C để dừng.\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = make_workspace(tmp_path / "office")
    (root / "data/profiles").mkdir()
    return root


@pytest.fixture
def watcher(root: Path) -> Watcher:
    return Watcher(root)


def save(path: Path, text: str) -> None:
    """In one step: who reads it meanwhile, on a busy machine too, reads the old or the new."""
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    save(path, text.replace(old, new))


@pytest.mark.proof
def test_it_follows_what_documents_rest_on(root: Path, watcher: Watcher) -> None:
    notice, folder = root / "data/notices/mot.yaml", root / "output"
    assert "Đã ghi 7 tệp" in watcher.next_round()

    change(notice, VAN_PHONG, "Văn phòng Sở khẩn trương")
    told = watcher.next_round()
    assert "Đã ghi 4 tệp" in told
    assert "Phần trích của" in told

    change(root / "data/office.yaml", "Trần Quốc Thành", "Lê Văn Bảy")
    assert "Đã ghi 3 tệp" in watcher.next_round()

    before = documents(folder)
    change(notice, "signers: giam-doc", "signers: ai-do")
    assert "[unknown-signer]" in watcher.next_round()
    assert documents(folder) == before

    change(notice, "signers: ai-do", "signers: giam-doc")
    assert "không có gì thay đổi" in watcher.next_round()

    change(root / "data/office.yaml", "agencies:", "agencie:")
    assert "data/office.yaml" in watcher.next_round()
    change(root / "data/office.yaml", "agencie:", "agencies:")
    watcher.next_round()

    save(root / "data/profiles/nd30.yaml", (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8"))
    watcher.next_round()
    change(root / "data/profiles/nd30.yaml", "right: {value: 15, min: 15", "right: {value: 18, min: 15")
    assert "Đã ghi 7 tệp" in watcher.next_round()

    save(root / "data/notices/hai.yaml", notice.read_text(encoding="utf-8"))
    assert "Đã ghi 7 tệp" in watcher.next_round()

    watcher.running.send_signal(signal.SIGINT)
    assert watcher.running.wait() == 130


def test_what_is_saved_during_the_first_build_is_built_after_it(root: Path, watcher: Watcher) -> None:
    watcher.running.until(lambda: list(root.glob("output/.noticegen/*")))
    change(root / "data/notices/mot.yaml", "Kết luận mot", "Kết luận sau")
    watcher.next_round()
    if "Kết luận sau" not in (root / "output/mot/.noticegen.json").read_text(encoding="utf-8"):
        watcher.next_round()
    assert documents(root / "output")["mot/mot.pdf"] == printed(root)


def printed(root: Path) -> bytes:
    """What a build of the same makes elsewhere."""
    assert program("build", "-q", "-o", str(root.parent / "fresh"), cwd=root).returncode == 0
    return (root.parent / "fresh/mot/mot.pdf").read_bytes()


@pytest.mark.proof
def test_saves_that_follow_each_other_are_one_build(root: Path, watcher: Watcher) -> None:
    """However slow the machine is between them: it is stopped meanwhile, and hears of all of them at once."""
    notice = root / "data/notices/mot.yaml"
    watcher.next_round()
    watcher.running.send_signal(signal.SIGSTOP)
    for number in range(8):
        change(notice, "Kết luận mot" if number == 0 else f"lần {number - 1}", f"lần {number}")
    watcher.running.send_signal(signal.SIGCONT)
    assert "Đã ghi 6 tệp" in watcher.next_round()
    change(notice, "lần 7", "lần cuối")
    assert "Đã ghi 6 tệp" in watcher.next_round()
    assert watcher.log.read_text(encoding="utf-8").count("Đang theo dõi") == 3
