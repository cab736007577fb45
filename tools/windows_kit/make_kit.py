"""python.org's archive and this checkout → dist/noticegen-…-windows.zip."""

import subprocess
import sys
import tempfile
from pathlib import Path

from .kit import kit_to_zip, parts_to_kit, version_of
from .python_archive import archive_to_files
from .wheels import download_wheels, wheel_to_files

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements/windows.txt"


def make_kit(archive: Path, sha256: str, out: Path) -> Path:
    """The zip file's path. Raises KitError."""
    python = archive_to_files(archive, sha256)
    with tempfile.TemporaryDirectory() as folder:
        ours = _own_wheel(Path(folder, "ours"))
        wheels = download_wheels(LOCK, Path(folder, "wheels"))
        packages = [wheel_to_files(wheel) for wheel in (*wheels, ours)]
        version = version_of(ours.name)
    kit = parts_to_kit(python, packages, (ROOT / "LICENSE").read_bytes(), version)
    name = f"noticegen-{version}-windows"
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.zip"
    path.write_bytes(kit_to_zip(kit, name))
    return path


def _own_wheel(folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    subprocess.run(  # noqa: S603 our own checkout
        [*pip, "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT)], check=True
    )
    return next(folder.glob("*.whl"))
