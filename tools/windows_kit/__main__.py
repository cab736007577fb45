"""`make windows-kit`: writes dist/noticegen-…-windows.zip, and says how large it is and what its digest is."""

import argparse
import hashlib
import sys
from pathlib import Path

from .kit_error import KitError
from .make_kit import ROOT, make_kit
from .python_archive import NAME, SHA256


def main(arguments: list[str]) -> int:
    """Exit code 2 if it cannot be made."""
    parser = argparse.ArgumentParser(prog="make windows-kit", description=__doc__)
    parser.add_argument("archive", type=Path, help=f"{NAME}, from python.org")
    parser.add_argument("--sha256", default="", help="the digest of another archive of the same kind")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    try:
        path = make_kit(options.archive, options.sha256 or SHA256, options.out)
    except KitError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    data = path.read_bytes()
    sys.stdout.write(f"{path}\n{len(data) / 1e6:.1f} MB, SHA-256 {hashlib.sha256(data).hexdigest()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
