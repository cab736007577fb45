"""The packages of the kit: downloaded for Windows by hash, and unpacked as pip would install them there."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

from .kit_error import KitError
from .python_archive import VERSION, is_safe_name

_NO_NETWORK = re.compile(r"ConnectionError|ConnectTimeout|Retrying|ProxyError|Network is unreachable")
_OTHER_HASH = re.compile(r"DO NOT MATCH THE HASHES|Hashes are required")


def download_wheels(lock: Path, folder: Path) -> list[Path]:
    """Every wheel that the lock names, for 64-bit Windows. Raises KitError."""
    command = [
        sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input", "--quiet",
        "--retries=1", "--timeout=30", "--no-deps", "--require-hashes", "--only-binary=:all:",
        "--platform=win_amd64", "--implementation=cp", f"--python-version={VERSION[0]}.{VERSION[1]}",
        "--requirement", str(lock), "--dest", str(folder),
    ]  # fmt: skip
    ended = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", errors="replace")  # noqa: S603
    if ended.returncode:
        raise _why(ended.stdout + ended.stderr, lock)
    return sorted(folder.glob("*.whl"))


def _why(said: str, lock: Path) -> KitError:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    last = next((line for line in reversed(lines) if line.startswith("ERROR")), lines[-1] if lines else "pip")
    if _OTHER_HASH.search(said):
        return KitError(
            f"Một gói tải về không đúng mã trong {lock.name}: đừng dùng. Thử lại; vẫn thế thì hỏi người giữ kho gói.",
            f"a package that was downloaded is not the one that {lock.name} names. Do not use it: {last}",
        )
    if _NO_NETWORK.search(said):
        return KitError(
            "Không tới được kho gói Python. Kiểm tra mạng, proxy, cấu hình của pip, rồi làm lại.",
            f"the index of Python packages cannot be reached; see the network, the proxy or pip's settings: {last}",
        )
    return KitError(
        f"pip không tải được các gói trong {lock.name}: {last}",
        "pip could not download the packages: that is its last line",
    )


def wheel_to_files(wheel: Path) -> dict[str, bytes]:
    """What pip would put into site-packages, by name. Programs of its own and manuals are left out."""
    with zipfile.ZipFile(wheel) as archive:
        files = {each.filename: archive.read(each) for each in archive.infolist() if not each.is_dir()}
    placed = {place: data for name, data in files.items() if (place := _place(name))}
    if any(not is_safe_name(name) for name in placed):
        raise KitError(f"{wheel.name}: có tên tệp không an toàn.", "holds a file with an unsafe name")
    return placed


def _place(name: str) -> str:
    top, _, rest = name.partition("/")
    if not top.endswith(".data"):
        return name
    kind, _, inside = rest.partition("/")
    return inside if kind in {"purelib", "platlib"} else ""
