"""`make windows-kit`: only python.org's own archive and the lock's own packages go in, the same bytes come out.

That the kit works is tried by `make windows-check`, which needs wine.
"""

import hashlib
import io
import re
import struct
import subprocess
import tomllib
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from windows_check.compare import differences
from windows_check.desk import address_in
from windows_kit import python_archive
from windows_kit.__main__ import main
from windows_kit.kit import LONGEST, PACKAGES, kit_to_zip, parts_to_kit, version_of
from windows_kit.kit_error import KitError
from windows_kit.launchers import DESK, PROGRAM, README, launchers
from windows_kit.python_archive import NAME, SHA256, VERSION, archive_to_files
from windows_kit.wheels import download_wheels, wheel_to_files

from noticegen.commands.parser import COMMANDS
from tools.checkout import ROOT

AMD64, X86, ARM64 = 0x8664, 0x14C, 0xAA64


def zipped(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def program(machine: int) -> bytes:
    """As much of a Windows program as says what it runs on."""
    return b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40) + b"PE\0\0" + struct.pack("<H", machine)


def python(machine: int = AMD64, version: str = "312") -> dict[str, bytes]:
    names = (f"python{version}.dll", f"python{version}.zip", f"python{version}._pth")
    return {"python.exe": program(machine)} | dict.fromkeys(names, b"")


def without(name: str) -> dict[str, bytes]:
    return {each: data for each, data in python().items() if each != name}


def test_the_right_archive_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "python.zip"
    path.write_bytes(zipped(python()))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert archive_to_files(path, digest) == archive_to_files(path, f"{digest.upper()}\n") == python()


MISTAKES: Mapping[str, tuple[bytes | None, str]] = {
    "not there": (None, "không đọc được"),
    "empty": (b"", "không phải tệp zip"),
    "a page of the web": (b"<!DOCTYPE html>", "không phải tệp zip"),
    "cut short": (zipped(python())[:-40], "không phải tệp zip"),
    "32-bit": (zipped(python(X86)), "32-bit (win32)"),
    "ARM": (zipped(python(ARM64)), "ARM (arm64)"),
    "older": (zipped(python(version="311")), "là Python 3.11"),
    "newer": (zipped(python(version="313")), "là Python 3.13"),
    "installed, not embeddable": (zipped(without("python312._pth")), "không phải Python nhúng"),
    "no program": (zipped(without("python.exe")), "không phải Python nhúng"),
    "a script by that name": (zipped(python() | {"python.exe": b"#!"}), "không phải Python nhúng"),
    "another zip": (zipped({"a.txt": b""}), "không phải Python nhúng"),
    "a way out": (zipped(python() | {"../x.dll": b""}), "không phải Python nhúng"),
    "a way out, for Windows": (zipped(python() | {"C:x.dll": b""}), "không phải Python nhúng"),
    "another digest": (zipped(python()), "mã SHA-256 là"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_another_archive_is_refused_with_its_own_reason(tmp_path: Path, mistake: str) -> None:
    data, said = MISTAKES[mistake]
    path = tmp_path / "given.zip"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(KitError, match=re.escape(said)) as refused:
        archive_to_files(path, SHA256)
    vi, _, en = str(refused.value).partition("\n(")
    assert NAME in vi or "tải lại" in vi
    assert en.endswith(")")


def test_what_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(python_archive, "LARGEST", 10)
    path = tmp_path / "large.zip"
    path.write_bytes(zipped(python()))
    with pytest.raises(KitError, match="không phải Python nhúng"):
        archive_to_files(path, SHA256)


def test_the_command_says_it_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.zip")]) == 2
    assert "Tải python-3.12" in capsys.readouterr().err


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Packages on this disk alone, one of them; gives the lock that names it with a digest."""
    folder = tmp_path / "index"
    folder.mkdir()
    metadata = b"Metadata-Version: 2.1\nName: thu\nVersion: 1.0\n"
    files = {"thu.py": b"", "thu-1.0.dist-info/METADATA": metadata, "thu-1.0.dist-info/RECORD": b""}
    files["thu-1.0.dist-info/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp312-cp312-win_amd64\n"
    wheel = folder / "thu-1.0-cp312-cp312-win_amd64.whl"
    wheel.write_bytes(zipped(files))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))

    def lock(digest: str = "") -> Path:
        path = tmp_path / "lock.txt"
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        path.write_text(f"thu==1.0 --hash=sha256:{digest}\n", encoding="utf-8")
        return path

    return lock


def test_packages_for_windows_are_downloaded_on_any_machine(tmp_path: Path, index: Callable[[str], Path]) -> None:
    (wheel,) = download_wheels(index(""), tmp_path / "wheels")
    assert wheel.name == "thu-1.0-cp312-cp312-win_amd64.whl"


def test_a_package_that_is_another_is_refused(tmp_path: Path, index: Callable[[str], Path]) -> None:
    with pytest.raises(KitError, match=r"không đúng mã trong lock\.txt"):
        download_wheels(index("0" * 64), tmp_path / "wheels")


def test_a_package_that_is_nowhere_is_named(tmp_path: Path, index: Callable[[str], Path]) -> None:
    lock = index("")
    lock.write_text(lock.read_text(encoding="utf-8").replace("thu", "thieu"), encoding="utf-8")
    with pytest.raises(KitError, match=r"thieu==1\.0"):
        download_wheels(lock, tmp_path / "wheels")


def test_no_network_is_said_to_be_none(
    tmp_path: Path, index: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody listens on the port that is asked."""
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    with pytest.raises(KitError, match="Không tới được kho gói Python"):
        download_wheels(index(""), tmp_path / "wheels")


def test_a_wheel_is_placed_as_pip_would_place_it(tmp_path: Path) -> None:
    path = tmp_path / "a-1-py3-none-any.whl"
    files = {"a/x.py": b"1", "a-1.dist-info/METADATA": b"2", "a-1.data/platlib/a/y.pyd": b"3"}
    path.write_bytes(zipped(files | {"a-1.data/scripts/a.exe": b"", "a-1.data/data/share/man/a.1": b""}))
    assert wheel_to_files(path) == {"a/x.py": b"1", "a-1.dist-info/METADATA": b"2", "a/y.pyd": b"3"}


@pytest.mark.parametrize("name", ["../x.py", "/x.py", "a/../../x.py", "a\\..\\x.py", "a-1.data/purelib/../x.py"])
def test_a_wheel_cannot_write_elsewhere(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a-1-py3-none-any.whl"
    path.write_bytes(zipped({name: b""}))
    with pytest.raises(KitError, match="không an toàn"):
        wheel_to_files(path)


def kit(*packages: Mapping[str, bytes]) -> dict[str, bytes]:
    return parts_to_kit(python(), packages, b"licence", "1.2")


def test_the_same_parts_give_the_same_bytes_in_any_order() -> None:
    one, other = {"a.py": b"1", "b.py": b"2"}, {"c/d.py": b"3"}
    forth, back = kit_to_zip(kit(one, other), "kit"), kit_to_zip(kit(other, dict(reversed(one.items()))), "kit")
    assert forth == back
    with zipfile.ZipFile(io.BytesIO(forth)) as made:
        assert made.testzip() is None
        assert {name.partition("/")[0] for name in made.namelist()} == {"kit"}


def test_python_looks_for_modules_in_the_kit_alone() -> None:
    """The archive's own list knows no packages."""
    made = kit({"a.py": b""})
    lines = made["python/python312._pth"].decode().split()
    assert lines == ["python312.zip", ".", r"Lib\site-packages"]
    assert f"{PACKAGES}/a.py" in made


def test_files_that_windows_takes_for_one_are_refused() -> None:
    assert kit({"a.py": b"1"}, {"A.py": b"1"})
    with pytest.raises(KitError, match="Hai gói cùng có tệp"):
        kit({"a.py": b"1"}, {"A.py": b"2"})


def test_a_name_that_leaves_no_room_for_the_folder_is_refused() -> None:
    room = LONGEST - len(f"{PACKAGES}/")
    assert kit({"x" * room: b""})
    with pytest.raises(KitError, match="Tên quá dài"):
        kit({"x" * (room + 1): b""})


def test_launchers_are_plain_enough_for_cmd() -> None:
    made = launchers("1.2")
    for name, data in made.items():
        assert name.isascii()
        assert data.count(b"\n") == data.count(b"\r\n") > 3
        assert data.startswith(b"\xef\xbb\xbf") if name == README else data.isascii()
    assert {PROGRAM, DESK, README} < made.keys()
    named = set(re.findall(r"[A-Z-]+\.(?:cmd|txt)", made[README].decode("utf-8-sig")))
    assert named == made.keys() - {PROGRAM, README}


def test_launchers_call_commands_that_there_are() -> None:
    text = b"".join(launchers("1.2").values()).decode()
    called = re.findall(r'noticegen\.cmd" (\w+)', text) + re.findall(r'"noticegen (\w+)"', text)
    assert set(called) == {"init", "serve", "doctor"}
    assert set(called) <= set(COMMANDS)


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def test_the_kit_holds_what_is_tested_and_all_that_is_needed() -> None:
    """The tests' own lock is of Linux too, so that one may lack what only Windows needs; versions never differ."""
    tested, shipped = pins("test.txt"), pins("windows.txt")
    assert {name: tested.get(name, version) for name, version in shipped.items()} == shipped
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["sign"]]
    assert {re.split(r"[\[<>=]", each)[0] for each in needed} <= shipped.keys()
    assert shipped.keys() - tested.keys() == {"pip", "tzdata"} - tested.keys()


def test_the_lock_is_of_the_python_that_is_asked_for() -> None:
    version = ".".join(map(str, VERSION))
    lock = (ROOT / "tools/lock.sh").read_text(encoding="utf-8")
    assert f"--python-platform windows --python-version {version}\n" in lock
    assert NAME.startswith(f"python-{version}.")
    assert ";" not in (ROOT / "requirements/windows.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "version"), [("noticegen-0.1.0-py3-none-any.whl", "0.1.0"), ("x.whl", "")])
def test_the_kit_bears_our_version(name: str, version: str) -> None:
    assert version_of(name) == version


def test_the_check_under_wine_sees_a_byte_that_differs(tmp_path: Path) -> None:
    for side in ("one", "other"):
        (tmp_path / side).mkdir()
        (tmp_path / side / "same").write_bytes(b"1")
        (tmp_path / side / "not asked").write_text(side, encoding="utf-8")
    one, other = tmp_path / "one", tmp_path / "other"

    def found() -> list[str]:
        return [line.partition(":")[0] for line in differences(one, other, lambda path: path.name != "not asked")]

    assert found() == []
    (other / "same").write_bytes(b"2")
    (one / "more").write_bytes(b"")
    assert found() == ["more", "same"]


def test_the_desks_address_is_found_among_its_lines() -> None:
    address = "http://127.0.0.1:4321/?token=a-B_c"
    assert address_in(["x\r\n", f"{address}\r\n", "http://127.0.0.1:1/?token=b"]) == address
    assert address_in(["no"]) == ""


def test_make_says_which_archive_it_wants() -> None:
    ended = subprocess.run(["make", "-n", "windows-kit"], cwd=ROOT, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 2
    assert "docs/windows.md" in ended.stderr
