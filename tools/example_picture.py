"""The README's second picture: the page that the YAML beside it makes. It holds the YAML's digest, for a test."""

import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from picture import page
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs/example.png"
MARGIN = 24


def example() -> str:
    """The README's only YAML."""
    (text,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    return str(text)


def printed(folder: Path) -> Path:
    """The example's PDF, made in a folder of its own with the sample's registry."""
    for name, text in {
        "data/office.yaml": (ROOT / "data/office.yaml").read_text(encoding="utf-8"),
        "data/notices/example.yaml": example(),
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "noticegen", "build", "--quiet"], cwd=folder, check=True)
    return folder / "output/example/example.pdf"


def without_blank_foot(image: Image.Image) -> Image.Image:
    """The page cut below its last words."""
    inside = image.crop((1, 1, image.width - 1, image.height - 1))
    box = ImageChops.invert(inside).getbbox() or (0, 0, *inside.size)
    return image.crop((0, 0, image.width, box[3] + MARGIN))


def main() -> None:
    """Draw it."""
    with tempfile.TemporaryDirectory() as folder:
        drawn = without_blank_foot(page(printed(Path(folder)), 1))
    said = PngInfo()
    said.add_text("made-of", hashlib.sha256(example().encode()).hexdigest())
    drawn.quantize(16).save(PICTURE, optimize=True, pnginfo=said)


if __name__ == "__main__":
    main()
