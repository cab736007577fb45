"""python.org's archive of embeddable Python for Windows → its files, once it is known to be that and no other.

Nothing of it is ever run here. What it is, is asked before its digest: whoever takes the 32-bit archive by mistake is
told so, and not that a digest differs.
"""

import hashlib
import io
import re
import struct
import zipfile
from pathlib import Path, PurePosixPath

from .kit_error import KitError

VERSION = (3, 12)
"""What the lock of the kit (requirements/windows.txt) was made for."""

NAME = "python-3.12.10-embed-amd64.zip"
"""The last of 3.12 that python.org made; the one that the kit is tried with."""

SHA256 = "4acbed6dd1c744b0376e3b1cf57ce906f9dc9e95e68824584c8099a63025a3c3"
"""Its digest. Ten projects that fetch this archive from python.org, of as many authors, agree in it."""

LARGEST = 200_000_000
"""Bytes unpacked, ten times what there is."""

_AMD64 = 0x8664
_MACHINES = {0x14C: "32-bit (win32)", 0xAA64: "ARM (arm64)"}


def archive_to_files(path: Path, sha256: str) -> dict[str, bytes]:
    """What is in the archive, by name. Raises KitError if it is not what it should be."""
    data = _read(path)
    files = _unpacked(data, path)
    _check_kind(files, path)
    if (found := hashlib.sha256(data).hexdigest()) != sha256.strip().lower():
        raise KitError(
            f"{path}: mã SHA-256 là {found}, không phải {sha256}. Tải hỏng, hoặc không phải của python.org: tải lại.",
            f"its SHA-256 is another one: the download is damaged, or not python.org's. Download {NAME} again",
        )
    return files


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KitError(
            f"{path}: không đọc được ({error.strerror}). Tải {NAME} từ python.org, rồi ghi ARCHIVE=đường-dẫn.",
            f"cannot be read. Download {NAME} from python.org and give ARCHIVE=path",
        ) from error


def _unpacked(data: bytes, path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
            if sum(each.file_size for each in entries) > LARGEST:
                raise _not_the_archive(path)
            files = {each.filename: archive.read(each) for each in entries}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise KitError(
            f"{path}: không phải tệp zip, hoặc tải chưa hết. Tải lại {NAME} từ python.org.",
            f"is no zip file, or not all of it. Download {NAME} again",
        ) from error
    if any(not is_safe_name(name) for name in files):
        raise _not_the_archive(path)
    return files


def is_safe_name(name: str) -> bool:
    """Whether a file of this name stays in the folder that it is unpacked to, on Windows too."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts and not set('\\:*?"<>|') & set(name)


def _check_kind(files: dict[str, bytes], path: Path) -> None:
    versions = {match[1] for name in files if (match := re.fullmatch(r"python3(\d\d)\._pth", name))}
    if "python.exe" not in files or len(versions) != 1:
        raise _not_the_archive(path)
    machine = pe_machine(files["python.exe"])
    if machine in _MACHINES:
        raise KitError(
            f"{path}: bản này cho máy {_MACHINES[machine]}; bộ cài cần bản 64-bit, {NAME}.",
            f"is for {_MACHINES[machine]} machines; the kit needs the 64-bit archive, {NAME}",
        )
    if machine != _AMD64:
        raise _not_the_archive(path)
    found = f"3.{int(versions.pop())}"
    wanted = ".".join(map(str, VERSION))
    if found != wanted:
        raise KitError(
            f"{path}: là Python {found}; các gói trong requirements/windows.txt là của Python {wanted}. Tải {NAME}.",
            f"is Python {found}; requirements/windows.txt holds the packages of Python {wanted}. Download {NAME}",
        )


def pe_machine(program: bytes) -> int:
    """The kind of processor that a Windows program is for; 0 if it is no program."""
    try:
        (header,) = struct.unpack_from("<I", program, 0x3C)
        signature, machine = struct.unpack_from("<4sH", program, header)
    except struct.error:
        return 0
    return int(machine) if program[:2] == b"MZ" and signature == b"PE\0\0" else 0


def _not_the_archive(path: Path) -> KitError:
    return KitError(
        f"{path}: không phải Python nhúng (Windows embeddable package) của python.org. Tải {NAME}.",
        f"is not python.org's Windows embeddable package. Download {NAME}",
    )
