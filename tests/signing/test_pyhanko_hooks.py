"""A library of signatures that lacks what we use of its inside is refused by name, before anything is signed."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import asn1crypto
import pyhanko
import pyhanko_certvalidator
import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.signing import pyhanko_hooks
from tools.renamed import rename, uses

USED = [
    (library, path, name)
    for library, used in (
        (pyhanko, pyhanko_hooks.USED_IN_PYHANKO),
        (pyhanko_certvalidator, pyhanko_hooks.USED_IN_CERTVALIDATOR),
        (asn1crypto, pyhanko_hooks.USED_IN_ASN1CRYPTO),
    )
    for path, name in uses(used)
]


def test_the_libraries_as_installed_have_all_we_use() -> None:
    pyhanko_hooks.require_libraries()


@pytest.mark.parametrize(("library", "path", "name"), USED, ids=lambda each: getattr(each, "__name__", each))
def test_a_renamed_hook_is_refused(library: Any, path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rename(library, path, name, monkeypatch)
    with pytest.raises(ProblemsFound) as found:
        pyhanko_hooks.require_libraries()
    (problem,) = found.value.problems
    assert problem.code == "library-changed"
    assert problem.values["library"].replace("-", "_") == library.__name__
    assert f"{path}.{name}" in problem.values["names"].split(", ")


RENAMED = """
import sys
from pyhanko.pdf_utils.writer import BasePdfFileWriter
del BasePdfFileWriter._update_meta
from noticegen.commands.main import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "arguments",
    [["sign", "a.pdf", "--role", "nguoi-ky", "--p12", "a.p12"], ["verify", "a.pdf"]],
    ids=lambda each: each[0],
)
def test_both_commands_say_so_and_read_no_file(arguments: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", RENAMED, *arguments]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, text=True, encoding="utf-8")
    assert ended.returncode == 2, ended.stderr
    said = ended.stdout + ended.stderr
    assert "[library-changed]" in said
    assert "BasePdfFileWriter._update_meta" in said
    assert "[pdf-not-found]" not in said
