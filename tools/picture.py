"""The README's picture: the sample's first and last page, drawn by poppler from the PDF that `make demo` makes."""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageOps

DOTS_PER_INCH = 72
GAP = 12


def page(pdf: Path, number: int) -> Image.Image:
    """One page on white, with a thin frame so that its edge shows."""
    command = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-f", str(number), "-l", str(number), str(pdf)]
    drawn = subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603 - our own PDF
    return ImageOps.expand(Image.open(io.BytesIO(drawn)).convert("L"), 1, fill=160)


def main(pdf: Path, picture: Path, *numbers: str) -> None:
    """Draw the pages side by side."""
    pages = [page(pdf, int(number)) for number in numbers]
    sheet = Image.new("L", (sum(each.width for each in pages) + GAP * (len(pages) - 1), pages[0].height), 255)
    left = 0
    for each in pages:
        sheet.paste(each, (left, 0))
        left += each.width + GAP
    sheet.quantize(16).save(picture, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
