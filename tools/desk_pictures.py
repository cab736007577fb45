"""Pictures of the desk's three pages for docs/, taken in Chromium as the journeys in tests/desk see them.

Run by `make desk-pictures`. They are of an office at work: the samples and a few months' meetings, most of them built,
two changed since.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from tools.archives import change, command, environment
from tools.checkout import DATA, ROOT
from tools.chromium import Chromium, Window, picture
from tools.desk_browser import desk_at

DOCS = ROOT / "docs"
COLOURS = 128
MEETING = """\
date: {date}
{number}state: {state}
subject: {subject}
opening:
  - "Giám đốc Sở kết luận như sau:"
body:
  - heading: Giao Văn phòng Sở
    units: van-phong
    items:
      - Tổng hợp báo cáo tháng, gửi Ban Giám đốc trước ngày 25.
  - heading: Giao Thanh tra Sở
    units: thanh-tra
    items:
      - Kiểm tra việc chấp hành kỷ luật, kỷ cương ở các đơn vị.
signers: tran-quoc-thanh
"""
MEETINGS = {  # by file name: day, number, state, subject
    "2022-01-giao-ban": ("2022-01-11", 2, "issued", "Kết luận giao ban tháng 01/2022"),
    "2022-02-giao-ban": ("2022-02-15", 4, "issued", "Kết luận giao ban tháng 02/2022"),
    "2022-02-chuyen-doi-so": ("2022-02-24", 5, "issued", "Kết luận cuộc họp về chuyển đổi số năm 2022"),
    "2022-04-giao-ban": ("2022-04", None, "draft", "Kết luận giao ban tháng 4/2022"),
}
CHANGED = {  # after it was built, so that somebody must be sent it again
    "2022-02-giao-ban": ("trước ngày 25", "trước ngày 28"),
    "2022-02-chuyen-doi-so": ("kỷ luật, kỷ cương", "kỷ luật"),
}
TASK = '[data-path=\'["body",0,"items",1]\'], [data-path=\'["body",0,"items",1,"text"]\']'
A_PAGE_IS_DRAWN = "[...document.images].some(each => each.complete && each.naturalWidth > 400)"


def _to_archive(window: Window) -> None:
    """Once it says of each notice how it stands."""
    window.page.get_by_text("Gửi lại").first.wait_for()


def _to_notice(window: Window) -> None:
    window.page.locator("a[href^='#/thong-bao/']").filter(has_text="11/2021").first.click()
    window.until(lambda: window.page.evaluate(A_PAGE_IS_DRAWN))
    window.page.locator(TASK).click()
    window.page.locator(".mark").wait_for()
    window.page.locator(".part-body").evaluate("each => each.scrollIntoView()")


def _to_registry(window: Window) -> None:
    window.page.locator("a[href='#/danh-ba']").click()
    window.page.get_by_role("link", name="Đơn vị").click()
    window.page.get_by_role("button", name="Phòng Quản lý khoa học").first.click()
    window.page.get_by_role("button", name="Xóa khỏi danh bạ").wait_for()


PAGES = {"desk-archive.png": _to_archive, "desk-notice.png": _to_notice, "desk-registry.png": _to_registry}
"""Each picture, and the way to its page from the one before."""


def main() -> None:
    """Take them all."""
    browser = Chromium()
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder) / "Sở Công Thương"
        _furnish(office)
        with desk_at(browser, office) as desk:
            for name, go in PAGES.items():
                go(desk.window)
                picture(desk.page, DOCS / name)
                _pack(DOCS / name)
    browser.end()


def _furnish(office: Path) -> None:
    shutil.copytree(DATA, office / "data")
    files = {name: office / f"data/notices/{name}.yaml" for name in MEETINGS}
    for name, (date, number, state, subject) in MEETINGS.items():
        line = f"number: {number}\n" if number else ""
        text = MEETING.format(date=date, number=line, state=state, subject=subject)
        files[name].write_text(text, encoding="utf-8")
    subprocess.run(command("build", "--excerpts", "-q"), cwd=office, env=environment(), check=False)  # noqa: S603 our own
    for name, words in CHANGED.items():
        change(files[name], *words)


def _pack(path: Path) -> None:
    """Few colours: a page has few, and the repository keeps every picture that there ever was."""
    Image.open(path).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main()
