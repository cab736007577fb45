"""A .doc, .odt or .rtf → a Word file of today, by LibreOffice where it is installed. Nothing leaves the machine."""

import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

SECONDS = 60
_PROGRAMS = ("soffice", "libreoffice")
_USUAL = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def old_file_to_docx(data: bytes, name: str) -> bytes:
    """Raises ProblemsFound: LibreOffice is not there (`import-needs-libreoffice`), or could not read the file."""
    program = _libreoffice()
    if program is None:
        raise _refused("import-needs-libreoffice", name)
    with TemporaryDirectory() as folder:
        source = Path(folder) / f"nguon{_suffix(data, name)}"
        source.write_bytes(data)
        made = source.with_suffix(".docx")
        try:
            subprocess.run(_command(program, source), capture_output=True, timeout=SECONDS, check=True)  # noqa: S603 our own arguments
        except (OSError, subprocess.SubprocessError):
            raise _refused("import-not-converted", name) from None
        if not made.exists():
            raise _refused("import-not-converted", name)
        return made.read_bytes()


def _command(program: str, source: Path) -> list[str]:
    """With a profile of its own, so that an open LibreOffice neither answers instead nor loses anything."""
    profile = (source.parent / "profile").as_uri()
    where = ["--convert-to", "docx", "--outdir", str(source.parent), str(source)]
    return [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", *where]


def _libreoffice() -> str | None:
    found = (shutil.which(each) for each in _PROGRAMS)
    usual = (each for each in _USUAL if sys.platform in {"win32", "darwin"} and Path(each).exists())
    return next((each for each in (*found, *usual) if each), None)


def _suffix(data: bytes, name: str) -> str:
    """LibreOffice looks at the name first."""
    if data.startswith(b"{\\rtf"):
        return ".rtf"
    if data.startswith(b"PK"):
        return ".odt"
    return PurePath(name).suffix.lower() if PurePath(name).suffix.lower() in {".doc", ".dot", ".wps"} else ".doc"


def _refused(code: WrittenCode, name: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values={"path": name})])
