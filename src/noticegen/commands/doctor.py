"""`noticegen doctor`: what works on this machine, what does not, and how to mend it. Each is tried, not looked up.

A library is imported in a process of its own: one that cannot be loaded would end this one, or tire it with advice in
English. Only the standard library and our sentences are needed here, as anything else may be what is broken.
"""

import platform
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from noticegen import __version__
from noticegen.problems.exit_codes import CLEAN, OUTSIDE
from noticegen.problems.install_command import install_command, requirement_of, requirements_of
from noticegen.problems.reporter import Reporter

if TYPE_CHECKING:
    import click

    from .parameters import Texts

PACKAGES = {
    "click": "click",
    "filelock": "filelock",
    "fonttools": "fontTools.ttLib",
    "jinja2": "jinja2",
    "lxml": "lxml.etree",
    "pikepdf": "pikepdf",
    "pydantic": "pydantic",
    "python-docx": "docx",
    "pydyf": "pydyf",
    "pypdfium2": "pypdfium2",
    "pyyaml": "yaml",
    "starlette": "starlette.applications",
    "uvicorn": "uvicorn",
    "watchfiles": "watchfiles",
}
"""What is imported of each distribution. WeasyPrint is tried with the library that it loads, Pango."""

SIGNING = {
    "pyhanko": "pyhanko.sign",
    "pyhanko-certvalidator": "pyhanko_certvalidator",
    "asn1crypto": "asn1crypto.core",
    "pillow": "PIL.Image",
    "cryptography": "cryptography.hazmat.primitives.asymmetric.rsa",
    "python-pkcs11": "pkcs11",
}
"""What `sign` and `verify` need besides."""

_WEASYPRINT = "import weasyprint"
_NO_WEASYPRINT = "ModuleNotFoundError: No module named 'weasyprint'"
_ENGINE = """\
from noticegen.pdf.weasyprint_hooks import pango_version
from noticegen.printing.engines import AUTO, chosen_engine
print("WeasyPrint, Pango " + pango_version() if chosen_engine(AUTO) == "weasyprint" else "noticegen")"""
_FONTS = """\
from noticegen.form.fonts import find_fonts
fonts = find_fonts()
print(f"{fonts.family} ({next(iter(fonts.faces.values())).path.parent})")"""
_PAGE = "import sys; from noticegen.commands.trial_page import trial_page; trial_page(sys.argv[1])"

_FONTS_INSTALL = {
    "linux": "sudo apt-get install fonts-liberation2",
    "darwin": "brew install --cask font-tinos",
    "win32": "Settings > Personalization > Fonts: Times New Roman",
}


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing to choose."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """Whether it worked; the last line it wrote, or the last line of its failure."""

    ok: bool
    said: str


def parameters(texts: "Texts") -> "list[click.Parameter]":
    """The command-line parameters for `Options`."""
    from . import parameters as shared

    return [shared.quiet(texts)]


def run(_: Options, reporter: Reporter) -> int:
    """Print one line for each requirement. Returns 2 if one does not work."""
    _line(ok=True, name="Python", said=f"{platform.python_version()} ({platform.platform()})")
    _line(ok=True, name="noticegen", said=__version__)
    works = [_package(name, trial, reporter) for name, trial in _import_each(PACKAGES).items()]
    works.append(_weasyprint(reporter))
    works.append(_system(reporter, "doctor-fonts", _FONTS, _FONTS_INSTALL))
    if all(works):
        works.append(_page(reporter))
    _signing(reporter)
    _schemas(reporter)
    sys.stdout.write(reporter.word("doctor-ok" if all(works) else "doctor-missing") + "\n")
    return CLEAN if all(works) else OUTSIDE


def _schemas(reporter: Reporter) -> None:
    """In a workspace, say which of its editor's schemas an earlier version made. That keeps nothing from being made."""
    from noticegen.problems.problem import ProblemsFound
    from noticegen.workspace.workspace import find_workspace

    try:
        workspace = find_workspace(Path.cwd())
        from .schema_files import schema_problems
    except (ProblemsFound, ImportError):  # outside a workspace, or a library is missing and was reported
        return
    reporter.report(schema_problems(workspace), {})


def _import_each(modules: Mapping[str, str]) -> dict[str, _Trial]:
    with ThreadPoolExecutor(max_workers=4) as pool:
        return dict(zip(modules, pool.map(_try, (f"import {each}" for each in modules.values())), strict=True))


def _try(code: str, *arguments: str) -> _Trial:
    ended = subprocess.run(  # noqa: S603 our own lines, in our own Python
        [sys.executable, "-X", "utf8", "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    lines = (ended.stderr if ended.returncode else ended.stdout).split("\n")
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return _Trial(ended.returncode == 0, last or f"exit {ended.returncode}")


def _line(*, ok: bool, name: str, said: str) -> bool:
    sys.stdout.write(f"{'✓' if ok else '✗'} {name}: {said}\n")
    return ok


def _package(name: str, trial: _Trial, reporter: Reporter) -> bool:
    if trial.ok:
        return _line(ok=True, name=name, said=_version(name))
    command = install_command([requirement_of(name)], again=bool(_version(name)))
    return _line(ok=False, name=name, said=f"{trial.said}; {reporter.word('doctor-install')} {command}")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _weasyprint(reporter: Reporter) -> bool:
    """Two things in one import: the package, and the library of the system that it loads. Neither need be there."""
    trial = _try(_WEASYPRINT)
    if trial.said == _NO_WEASYPRINT:
        return _engine(reporter)
    is_package_there = trial.ok or trial.said.startswith("OSError")
    _package("weasyprint", _Trial(is_package_there, trial.said), reporter)
    return is_package_there and _engine(reporter)


def _engine(reporter: Reporter) -> bool:
    """Which one makes the PDF. Without Pango it is our own, and nothing is missing."""
    trial = _try(_ENGINE)
    said = reporter.word("doctor-own-engine") if trial.said == "noticegen" else trial.said
    return _line(ok=trial.ok, name=reporter.word("doctor-engine"), said=said)


def _system(reporter: Reporter, key: str, code: str, commands: Mapping[str, str]) -> bool:
    name, trial = reporter.word(key), _try(code)
    install = f"{reporter.word('doctor-install')} {commands.get(sys.platform, commands['linux'])}"
    return _line(ok=trial.ok, name=name, said=trial.said if trial.ok else install)


def _page(reporter: Reporter) -> bool:
    trial = _try(_PAGE, reporter.lang)
    said = reporter.word("doctor-page-made") if trial.ok else trial.said
    return _line(ok=trial.ok, name=reporter.word("doctor-page"), said=said)


def _signing(reporter: Reporter) -> None:
    """Report packages that do not load without counting them as a fault: not everyone signs."""
    name = reporter.word("doctor-signing")
    broken = {each: trial.said for each, trial in _import_each(SIGNING).items() if not trial.ok}
    if not broken:
        _line(ok=True, name=name, said=f"pyHanko {_version('pyhanko')}")
        return
    is_installed = bool(_version("pyhanko"))
    command = install_command(requirements_of("sign") or ["noticegen[sign]"], again=is_installed)
    lacking = "; ".join(f"{each}: {said}" for each, said in broken.items()) if is_installed else ", ".join(broken)
    sys.stdout.write(f"· {name}: {reporter.word('doctor-signing-missing', lacking=lacking, how=command)}\n")
