"""What others wrote and the page uses: the bytes that the lock gives, small, and with their licences."""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.checkout import ROOT
from tools.chromium import Chromium
from tools.pages_served import NONCE, page_with, served

VENDOR = Path("src/noticegen/desk/static/vendor")
FOLDERS = [VENDOR, Path("tests/tools/axe")]
LARGEST = {"preact.js": 20_000, "codemirror.js": 450_000}
"""Bytes: the page shall be there at once, and the editor when its switch is turned."""

NEEDED = {
    "preact.js": "html render h Fragment memo createContext useCallback useContext useEffect useLayoutEffect useMemo "
    "useReducer useRef useState",
    "codemirror.js": "EditorView EditorState Compartment keymap yaml linter setDiagnostics autocompletion history",
}
"""Names that the page imports."""


def sums(folder: Path) -> dict[str, str]:
    """The digests that are written beside the files, by name."""
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ") for line in lines)}


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name != "SHA256SUMS"
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_nobody_has_changed_them(folder: Path) -> None:
    assert digests(ROOT / folder) == sums(ROOT / folder)


def test_a_changed_byte_and_a_file_too_many_are_seen(tmp_path: Path) -> None:
    for path in (ROOT / VENDOR).iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert digests(tmp_path) == sums(tmp_path)
    (tmp_path / "more.js").write_bytes(b"")
    assert digests(tmp_path) != sums(tmp_path)
    (tmp_path / "more.js").unlink()
    with (tmp_path / "preact.js").open("ab") as file:
        file.write(b" ")
    assert digests(tmp_path) != sums(tmp_path)


@pytest.mark.parametrize("name", LARGEST)
def test_they_are_small_and_export_what_the_page_imports(name: str) -> None:
    text = (ROOT / VENDOR / name).read_text(encoding="utf-8")
    assert len(text.encode()) <= LARGEST[name]
    exported = set(re.findall(r"(?:\w+ as )?(\w+)", re.findall(r"export\{(.*?)\}", text)[-1]))
    assert set(NEEDED[name].split()) <= exported


def test_the_licence_of_everything_inside_is_there() -> None:
    text = (ROOT / VENDOR / "LICENSES.txt").read_text(encoding="utf-8")
    named = set(re.findall(r"^(\S+) [\d.]+ \([\w.-]+\)$", text, re.MULTILINE))
    assert {"preact", "htm", "@codemirror/view", "@lezer/yaml", "style-mod"} <= named
    assert text.count("Permission is hereby granted") + text.count("Apache License\n") == len(named)


USED = """
import { html, memo, render, useState } from "/preact.js";
import * as cm from "/codemirror.js";

let drawn = 0;
const Label = memo(({ text }) => { drawn += 1; return html`<b>${text}</b>`; });
function Counter() {
  const [count, set] = useState(0);
  const add = () => set(count + 1);
  return html`<button style=${{ color: "#333" }} onClick=${add}>${count}</button><${Label} text="x" />`;
}
render(html`<${Counter} />`, document.querySelector("main"));
window.drawn = () => drawn;

const underlined = { backgroundImage: "none", textDecoration: "underline wavy red" };
const view = new cm.EditorView({
  doc: "subject: Kết luận\\nbody: [",
  parent: document.body,
  extensions: [
    cm.EditorView.cspNonce.of("NONCE"), cm.EditorView.theme({ ".cm-lintRange-error": underlined }),
    cm.yaml(), cm.history(), cm.lineNumbers(), cm.autocompletion(), cm.keymap.of(cm.defaultKeymap),
  ],
});
view.dispatch(cm.setDiagnostics(view.state, [{ from: 24, to: 25, severity: "error", message: "thiếu ]" }]));
""".replace("NONCE", NONCE)


def test_both_work_where_no_style_and_no_script_may_stand_in_the_page(chromium: Chromium) -> None:
    files = page_with("", USED) | {f"/{name}": ROOT / VENDOR / name for name in LARGEST}
    with served(files) as address, chromium.window(f"{address}/") as window:
        button = window.page.get_by_role("button")
        button.click()
        button.click()
        assert (button.inner_text(), window.page.evaluate("drawn()")) == ("2", 1)
        squiggle = window.page.locator(".cm-lintRange-error")
        assert squiggle.evaluate("each => getComputedStyle(each).textDecorationStyle") == "wavy"
        window.page.locator(".cm-content").press_sequentially("# ")
        assert window.page.locator(".cm-line").first.inner_text() == "# subject: Kết luận"
        assert window.complaints == []


@pytest.mark.proof
def test_the_lock_gives_the_same_bytes_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "tools/bundle.py", tmp_path], check=True)
    for folder in FOLDERS:
        assert digests(tmp_path / folder) == digests(ROOT / folder)
