"""A browser for each worker process, and the desk in a workspace of the sample's."""

import contextlib
import re
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Error
from starlette.testclient import TestClient

from noticegen.desk.app import desk_app
from noticegen.desk.desk import Desk as ServedDesk
from noticegen.workspace.workspace import Workspace
from tools.checkout import DATA, ROOT
from tools.chromium import Chromium, picture
from tools.desk_browser import Desk, desk_at
from tools.desk_page import HOST, PORT, TOKEN, DeskPage
from tools.notices import BASE, OFFICE


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    browser = Chromium()
    yield browser
    browser.end()


@pytest.fixture
def sample_workspace(tmp_path: Path) -> Path:
    """The repository's own data: a registry and both samples."""
    shutil.copytree(DATA, tmp_path / "office/data")
    return tmp_path / "office"


@pytest.fixture
def desk(chromium: Chromium, sample_workspace: Path) -> Iterator[Desk]:
    with desk_at(chromium, sample_workspace) as opened:
        yield opened


@pytest.fixture
def asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DeskPage]:
    """With a small registry and a notice called `good`."""
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/good.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    desk = ServedDesk(Workspace(tmp_path), "vi")
    with TestClient(desk_app(desk, PORT, TOKEN), base_url=f"http://{HOST}") as client:
        client.get(f"/?token={TOKEN}", follow_redirects=False)
        yield DeskPage(client, tmp_path)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A journey that fails leaves a picture of where it stood."""
    report = yield
    desk = getattr(item, "funcargs", {}).get("desk")
    if report.when == "call" and report.failed and desk:
        name = re.sub(r"[^\w-]+", "-", item.name)
        path = ROOT / f".tools/pictures/{name}.png"
        with contextlib.suppress(Error):  # the browser itself may have fallen
            picture(desk.page, path)
            report.sections.append(("picture", str(path)))
    return report
