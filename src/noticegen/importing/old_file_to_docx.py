"""A .doc, .odt or .rtf → a Word file of today, by LibreOffice where it is installed. Nothing leaves the machine."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

SECONDS = 60
_BOUNDED = ("/bin/sh", "-c", 'ulimit -t 8; ulimit -d 200000; exec "$@"', "sh")
"""Eight seconds of work and 200 MB of its own memory, several times what a notice takes: a hostile file gets no more.

The patience above is for a slow machine, on which LibreOffice starts for the first time.
"""

_SCRIPTING, _INET = "Office.Common/Security/Scripting", "Inet/Settings"
_SETTINGS = (
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    (_INET, "ooInetProxyType", "2"),
    *((_INET, f"ooInet{kind}ProxyName", "127.0.0.1") for kind in ("HTTP", "HTTPS")),
    *((_INET, f"ooInet{kind}ProxyPort", "9") for kind in ("HTTP", "HTTPS")),
    (_INET, "ooInetNoProxy", ""),
)
"""Without them LibreOffice asks other machines for the pictures that a file only names; nobody listens at port 9."""

_PROGRAMS = ("soffice", "libreoffice")
_QUIET: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
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
        if not _converts(_command(program, source)) or not made.exists():
            raise _refused("import-not-converted", name)
        return made.read_bytes()


def _converts(command: list[str]) -> bool:
    """Whether LibreOffice came to an end in time. It starts children of its own, which would outlive it."""
    try:
        process = subprocess.Popen(command, **_QUIET)  # noqa: S603 our own arguments
    except OSError:
        return False
    try:
        return process.wait(SECONDS) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        if process.poll() is None:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _command(program: str, source: Path) -> list[str]:
    """With a profile of its own, so that an open LibreOffice neither answers instead nor loses anything."""
    profile = source.parent / "profile"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_settings(), encoding="utf-8")
    where = ["--convert-to", "docx", "--outdir", str(source.parent), str(source)]
    bounded = () if sys.platform == "win32" else _BOUNDED
    return [*bounded, program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *where]


def _settings() -> str:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in _SETTINGS
    )
    return f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'


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
