"""Python's files, the packages' and ours → the kit, as files by name and as a zip file, the same bytes each time."""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping

from .kit_error import KitError
from .launchers import launchers
from .python_archive import VERSION

PYTHON, PACKAGES = "python", "python/Lib/site-packages"
"""Where pip would put packages for a Python that stands in the first of these folders."""

LONGEST = 140
"""Letters of a name in the kit: Windows takes 260 with the folder that somebody unpacks it to."""


def parts_to_kit(
    python: Mapping[str, bytes], packages: Iterable[Mapping[str, bytes]], licence: bytes, version: str
) -> dict[str, bytes]:
    """All files of the kit by their names in it. Raises KitError if two are one to Windows, or a name is too long."""
    kit = {"LICENSE.txt": licence, **launchers(version)}
    search_path = f"python{VERSION[0]}{VERSION[1]}._pth"
    _add(kit, PYTHON, {**python, search_path: _search_path()})
    for package in packages:
        _add(kit, PACKAGES, package)
    if too_long := [name for name in kit if len(name) > LONGEST]:
        raise KitError(f"Tên quá dài cho Windows: {too_long[0]}", "a name that is too long for Windows")
    return kit


def _search_path() -> bytes:
    """Where this Python looks for modules. With this file there, no setting of the machine changes that."""
    return f"python{VERSION[0]}{VERSION[1]}.zip\r\n.\r\nLib\\site-packages\r\n".encode()


def _add(kit: dict[str, bytes], folder: str, files: Mapping[str, bytes]) -> None:
    """Windows does not tell large letters from small ones in names."""
    known = {name.lower(): name for name in kit}
    for name, data in files.items():
        place = f"{folder}/{name}"
        if kit.get(known.setdefault(place.lower(), place), data) != data:
            raise KitError(f"Hai gói cùng có tệp {place}.", f"two packages have a file {place}")
        kit[place] = data


def kit_to_zip(kit: Mapping[str, bytes], folder: str) -> bytes:
    """A zip file that unpacks to `folder`. No clock and no order of a disk is in it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(kit):
            entry = zipfile.ZipInfo(f"{folder}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, kit[name], compresslevel=9)
    return made.getvalue()


def version_of(wheel_name: str) -> str:
    """The version that a wheel's file name bears."""
    match = re.match(r"[^-]+-([^-]+)-", wheel_name)
    return match[1] if match else ""
