"""`noticegen doctor`: what this machine has, what it lacks, and how to get it."""

import platform
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata

import click

from noticegen import __version__
from noticegen.problems.exit_codes import CLEAN, OUTSIDE
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter

from . import parameters as shared

_PACKAGES = ("pydantic", "PyYAML", "click", "Jinja2", "weasyprint", "python-docx", "fonttools")
_SIGNING = ("pyHanko", "python-pkcs11", "aiohttp", "pillow")
"""The packages that the extra `sign` installs."""

_PANGO = {
    "linux": "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "winget install MSYS2.MSYS2; pacman -S mingw-w64-x86_64-pango",
}
_FONTS = {
    "linux": "sudo apt-get install fonts-liberation2",
    "darwin": "brew install --cask font-tinos",
    "win32": "Settings > Personalization > Fonts: Times New Roman",
}


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing to choose."""


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [shared.quiet(texts)]


def run(_: Options, reporter: Reporter) -> int:
    """Print one line for each requirement. Returns 2 if one is missing."""
    _line(ok=True, name="Python", value=f"{platform.python_version()} ({platform.platform()})")
    _line(ok=True, name="noticegen", value=__version__)
    found = [_package(name) for name in _PACKAGES]
    found.append(_pango(reporter))
    found.append(_fonts(reporter))
    missing = not all(found)
    _signing(reporter)
    sys.stdout.write(reporter.word("doctor-missing" if missing else "doctor-ok") + "\n")
    return OUTSIDE if missing else CLEAN


def _signing(reporter: Reporter) -> None:
    """Report missing packages without counting them as a fault: not everyone signs."""
    name = reporter.word("doctor-signing")
    lacking = [each for each in _SIGNING if not _is_there(each)]
    if not lacking:
        _line(ok=True, name=name, value=f"pyHanko {metadata.version('pyHanko')}")
        return
    how = 'pip install "noticegen[sign]"'
    lacks = reporter.word("doctor-signing-missing", lacking=", ".join(lacking), how=how)
    sys.stdout.write(f"· {name}: {lacks}\n")


def _is_there(package: str) -> bool:
    with suppress(metadata.PackageNotFoundError):
        return bool(metadata.version(package))
    return False


def _line(*, ok: bool, name: str, value: str) -> bool:
    sys.stdout.write(f"{'✓' if ok else '✗'} {name}: {value}\n")
    return ok


def _package(name: str) -> bool:
    try:
        return _line(ok=True, name=name, value=metadata.version(name))
    except metadata.PackageNotFoundError:
        return _line(ok=False, name=name, value=f"pip install {name}")


def _pango(reporter: Reporter) -> bool:
    """WeasyPrint loads Pango when it is imported, so importing it is the test."""
    name = reporter.word("doctor-pango")
    try:
        from weasyprint.text.ffi import pango
    except (ImportError, OSError):
        return _line(ok=False, name=name, value=_install(_PANGO, reporter))
    version = int(pango.pango_version())
    return _line(ok=True, name=name, value=f"{version // 10000}.{version // 100 % 100}.{version % 100}")


def _fonts(reporter: Reporter) -> bool:
    name = reporter.word("doctor-fonts")
    try:
        from noticegen.form.fonts import find_fonts

        fonts = find_fonts()
    except (ImportError, ProblemsFound):
        return _line(ok=False, name=name, value=_install(_FONTS, reporter))
    folder = next(iter(fonts.faces.values())).path.parent
    return _line(ok=True, name=name, value=f"{fonts.family} ({folder})")


def _install(commands: dict[str, str], reporter: Reporter) -> str:
    return f"{reporter.word('doctor-install')} {commands.get(sys.platform, commands['linux'])}"
