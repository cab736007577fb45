"""DOCX laid out by LibreOffice, the nearest thing to Word that a test can run.

It sees the Liberation 2 fonts only, and takes Liberation Serif for Times New Roman by itself: their letters are equally
wide, so lines break where they would in Word. A start costs more than a second, so convert many files at once.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from .processes import PATIENCE, start

LayOut = Callable[[Sequence[Path]], list[Path]]
"""Word files → their pages as PDFs, in the same order."""

FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


class LibreOfficeError(RuntimeError):
    """LibreOffice is missing, hung, or did not make the file."""


def docx_to_pdf(docx: bytes | Path, workdir: Path) -> Path:
    """The PDF of one Word file. Calls with the same workdir share LibreOffice's profile, which saves a second."""
    if isinstance(docx, bytes):
        path = workdir / "document.docx"
        path.write_bytes(docx)
        docx = path
    return docx_files_to_pdfs([docx], workdir)[0]


def docx_files_to_pdfs(files: Sequence[Path], workdir: Path, patience: float = PATIENCE) -> list[Path]:
    """The PDFs of many Word files, in the same order, from one start of LibreOffice."""
    return converted(files, "pdf", workdir, patience)


def converted(files: Sequence[Path], ending: str, workdir: Path, patience: float = PATIENCE) -> list[Path]:
    """Many files saved by LibreOffice in another format (pdf, docx, odt, rtf, doc), in the same order."""
    if len({file.stem for file in files}) != len(files):
        raise ValueError("each file needs a name of its own: " + ", ".join(file.name for file in files))
    out = Path(tempfile.mkdtemp(prefix=f"{ending}-", dir=workdir))  # what was made before stays, whatever its name
    made = [out / f"{file.stem}.{ending}" for file in files]
    log = _run([*_command(workdir), "--convert-to", ending, "--outdir", str(out), *map(str, files)], workdir, patience)
    missing = [file.name for file in made if not file.exists()]
    if missing:
        raise LibreOfficeError(f"LibreOffice did not make {', '.join(missing)}:\n{log}")
    return made


def _command(workdir: Path) -> list[str]:
    """With a profile of its own: two LibreOffices on one profile lock each other out."""
    soffice = shutil.which("soffice")
    if soffice is None:
        raise LibreOfficeError("soffice is missing: apt-get install libreoffice-writer-nogui")
    profile = (workdir / "profile").absolute().as_uri()
    return [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore"]


def _run(command: list[str], workdir: Path, patience: float) -> str:
    """What LibreOffice printed. It starts children of its own, so a hung one is ended as a group."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(_fonts_conf(workdir)), "HOME": str(workdir)}
    process = start(command, env=environment, stderr=subprocess.STDOUT)
    try:
        return process.communicate(timeout=patience)[0]
    except subprocess.TimeoutExpired as hung:
        raise LibreOfficeError(f"LibreOffice did not finish within {patience:g} s") from hung
    finally:
        process.end()


def _fonts_conf(workdir: Path) -> Path:
    conf = workdir / "fonts.conf"
    conf.write_text(FONTS_CONF.format(fonts=_font_folder(), cache=workdir / "fontcache"), encoding="utf-8")
    return conf


def _font_folder() -> Path:
    """Where Liberation Serif with the Vietnamese letters is; version 1 has the same name but lacks most of them."""
    fonts = ["fc-list", ":family=Liberation Serif:lang=vi:style=Regular", "file"]
    found = subprocess.run(fonts, capture_output=True, text=True, check=True).stdout
    if not found:
        raise LibreOfficeError("Liberation Serif 2 is missing: apt-get install fonts-liberation2")
    return Path(found.splitlines()[0].rstrip(": ")).parent
