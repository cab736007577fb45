"""Somebody writes all day long: the desk does not grow."""

import subprocess
import sys
from pathlib import Path

import pytest

from noticegen.desk import page_images
from noticegen.desk.page_images import PageImages
from tools.archives import environment
from tools.checkout import ROOT, SOURCE
from tools.desk_page import DeskPage

RENDERS = 2_000
MOST = 200
"""Megabytes of the whole process."""
MOST_MORE = 20
"""Megabytes between the thousandth time and the last: what we keep is full, Pango keeps some kB of each page."""


@pytest.mark.proof
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_two_thousand_renders_stay_within_their_memory(asking: DeskPage) -> None:
    path = f"{SOURCE}:{ROOT / 'tests'}"
    command = [sys.executable, "-m", "tools.many_renders", str(RENDERS)]
    said = subprocess.run(
        command, cwd=asking.workspace, env=environment(PYTHONPATH=path), check=True, capture_output=True, text=True
    )
    middle, end = map(int, said.stdout.split())
    assert end <= MOST
    assert end - middle <= MOST_MORE


def test_of_pictures_only_the_latest_are_kept(asking: DeskPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_images, "_MOST_BYTES", 100_000)
    pdf = next(iter(_built(asking).glob("*.pdf"))).read_bytes()
    images, digests = PageImages(), list[str]()
    for number in range(5):
        monkeypatch.setattr(page_images, "_page_digests", lambda _, number=number: iter([f"page {number}"]))
        digests += [each.digest for each in images.of(pdf)]
    kept = [each for each in digests if images.png(each)]
    assert kept == digests[-len(kept) :]
    assert 1 <= len(kept) < len(digests)
    assert sum(len(images.png(each) or b"") for each in kept) <= 100_000


def _built(asking: DeskPage) -> Path:
    asking.post(f"/api/notices/{asking.notice()['id']}/build", {})
    return asking.workspace / "output/good"
