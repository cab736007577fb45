"""The desk in a real browser: from the command to the first page, what is loaded, from a key to the new page.

The yardstick is one warm `html_to_pdf` of the same notice in the same run: a page cannot be shown sooner than it is
printed. The browser runs on the same machine and takes its share of it.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from bench import Bench
from figures import Spread
from measure import about, timed
from offices import ROOT, SAMPLE

sys.path.insert(0, str(ROOT / "tests"))

from tools.chromium import Chromium
from tools.desk_browser import Server

FIRST_PAGE = 2.5
FIRST_LOAD = 700_000
_LONG = 10
"""How many times the sample's body a notice of some fifty pages has."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=50)
    keys = parser.parse_args().keys
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        bench = Bench(Path(folder))
        browser = Chromium()
        try:
            measured(browser, bench, keys)
        finally:
            browser.end()


def measured(browser: Chromium, bench: Bench, keys: int) -> None:
    shutil.copytree(ROOT / "data", bench.folder / "desk/data")
    long = bench.folder / "desk/data/notices/long.yaml"
    long.write_text(longer(SAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    start = perf_counter()
    with serving(bench.folder / "desk") as server, browser.window(server.address) as window:
        page = window.page
        page.wait_for_selector("a[href*='thong-bao']")
        first = perf_counter() - start
        print(f"from the command to the first page: {first:.2f} s, at most {FIRST_PAGE}")
        print(f"first load: {loaded(page) / 1000:.0f} kB, at most {FIRST_LOAD / 1000:.0f}")
        for name, stem in (("the sample", SAMPLE.stem), ("a long notice", "long")):
            one = render(bench, (bench.folder / "desk/data/notices" / f"{stem}.yaml").read_text(encoding="utf-8"))
            found = Spread.of(list(typed(page, stem, keys)))
            print(
                f"{name}: one warm html_to_pdf {one * 1000:.0f} ms; from a key to the new page "
                f"{found.text(1000, 0)} ms, {found.median / one:.2f} times (at most 2.5), "
                f"worst {found.max / one:.2f} (at most 5); "
                f"a letter is in its field after {Spread.of(list(echoed(page, 20))).text(1000, 1)} ms"
            )


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    server = Server(folder)
    try:
        yield server
    finally:
        server.end()


def longer(text: str) -> str:
    """The same notice with its body several times."""
    head, body = text.split("\nbody:\n")
    body, rest = body.split("\nclosing:")
    head = head.replace("Kết luận giao ban tháng 11/2021", "Kết luận giao ban dài")
    return f"{head}\nbody:\n{_LONG * (body + chr(10))}\nclosing:{rest}"


def loaded(page: Any) -> int:
    """Bytes of all that the browser has fetched so far."""
    sizes = page.evaluate("performance.getEntries().map(each => each.encodedBodySize || 0)")
    return int(sum(sizes))


def render(bench: Bench, text: str, rounds: int = 7) -> float:
    """Seconds of one warm `html_to_pdf`, the settled page given."""
    html = bench.press.settled(bench.press.html(bench.checked(text)))
    return Spread.of([timed(lambda: bench.press.pdf(html)) for _ in range(rounds + 2)][2:]).median


def typed(page: Any, stem: str, keys: int) -> Iterator[float]:
    """From a letter to another picture of its page."""
    page.goto(page.url.split("#")[0])
    page.get_by_text(subject_of(stem)).first.click()
    page.wait_for_selector("main img, img")
    field = page.locator("textarea").nth(8)
    field.click()
    page.wait_for_timeout(3_000)
    for _ in range(keys):
        before = pictures(page)
        start = perf_counter()
        page.keyboard.type("a")
        page.wait_for_function("before => window.__pictures() !== before", arg=before, polling=10, timeout=60_000)
        yield perf_counter() - start
        page.wait_for_timeout(500)  # what else it prints of this letter


def pictures(page: Any) -> str:
    page.evaluate(
        "window.__pictures = () => [...document.images].filter(each => each.complete).map(each => each.src).join()"
    )
    return str(page.evaluate("window.__pictures()"))


def echoed(page: Any, keys: int) -> Iterator[float]:
    """From a letter to its standing in the field, while pages are being printed."""
    for _ in range(keys):
        start = perf_counter()
        page.keyboard.type("a")
        page.evaluate("document.activeElement.value.length")
        yield perf_counter() - start


def subject_of(stem: str) -> str:
    return "Kết luận giao ban tháng 11/2021" if stem == SAMPLE.stem else "Kết luận giao ban dài"


if __name__ == "__main__":
    main()
