"""What a signature shows: its picture's every pixel at its place, a copy's line, or nothing."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from noticegen.form.units import mm_to_pt
from tools import page_validation, pdf_words, signed, verapdf
from tools.authority import Authority
from tools.signed import NOW, Made

# ---- What is seen


@contextmanager
def look(pdf: bytes, name: str) -> Iterator[pikepdf.Object]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        yield next(each for each in document.Root.AcroForm.Fields if str(each.T) == name).AP.N


@pytest.mark.parametrize(("name", "png"), [("ChuKy1", signed.signature_png), ("ConDau1", signed.seal_png)])
def test_every_pixel_keeps_its_colour_and_what_is_clear_stays_clear(
    made: Made, name: str, png: Callable[[], bytes]
) -> None:
    drawn = Image.open(io.BytesIO(png()))
    with look(made["b-b", "ConDau1"], name) as form:
        (image,) = form.Resources.XObject.values()
        assert image.ColorSpace == "/DeviceRGB"
        assert image.read_bytes() == drawn.convert("RGB").tobytes()
        assert image.SMask.read_bytes() == drawn.getchannel("A").tobytes()


def coloured(pdf: bytes, page: int, colour: tuple[int, int, int]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what is drawn in this colour, in points."""
    scale = 4
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        bitmap = document[page].render(scale=scale, may_draw_forms=True)
        image = bitmap.to_pil().convert("RGB")
    alike = near(image, 0, colour)
    for channel in (1, 2):
        alike = Image.composite(alike, Image.new("L", image.size), near(image, channel, colour))
    box = alike.getbbox()
    assert box is not None
    left, top, right, bottom = (each / scale for each in box)
    return left, top, right, bottom


def near(image: Image.Image, channel: int, colour: tuple[int, int, int]) -> Image.Image:
    """White where the channel is about that of the colour."""
    return Image.eval(image.getchannel(channel), lambda value: 255 * (abs(value - colour[channel]) < 40))


def test_the_seal_is_seen_at_its_real_size_on_the_left_third_of_the_signature(made: Made) -> None:
    pdf = made["b-b", "ConDau1"]
    left, top, right, bottom = coloured(pdf, 4, signed.RED)
    size = mm_to_pt(signed.SEAL_MM)
    assert [right - left, bottom - top] == pytest.approx([size, size], abs=1)
    signature = signed.field(pdf, "ChuKy1")
    third = signature.box[0] + signature.size[0] / 3
    assert signature.box[0] < right < third + 1
    assert left < signature.box[0]


def test_the_signature_is_seen_in_blue_between_post_and_name(made: Made) -> None:
    left, _, right, _ = coloured(made["b-b", "ConDau1"], 4, signed.BLUE)
    box = signed.field(signed.notice(), "ChuKy1").box
    assert (left + right) / 2 == pytest.approx((box[0] + box[2]) / 2, abs=1)


def test_without_a_picture_nothing_is_seen(authority: Authority) -> None:
    before = signed.notice()
    after = signed.sign(before, "ChuKy1", signed.key(authority, "person"), authority, NOW)
    with look(after, "ChuKy1") as form:
        assert form.read_bytes() == b""
    assert pages(before) == pages(after)


def pages(pdf: bytes) -> list[bytes]:
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        return [bytes(page.render(may_draw_forms=True).buffer) for page in document]


def first_line(pdf: bytes, tmp_path: Path) -> pdf_words.Line:
    """A copy's own."""
    return next(line for line in signed.seen_lines(pdf, tmp_path) if line.text.startswith("Trích sao"))


@pytest.mark.proof
def test_a_copys_line_is_written_as_it_would_have_been_printed(authority: Authority, tmp_path: Path) -> None:
    written = signed.sign(signed.copy(), "ConDau1", signed.key(authority, "agency"), authority, NOW)
    line = first_line(written, tmp_path)
    assert line.text == f"Trích sao; Sở Khoa học và Công nghệ; {NOW:%d/%m/%Y}; {NOW:%H:%M:%S} +07:00"
    printed = first_line(signed.copy(NOW), tmp_path)
    assert [line.x0, line.x1, line.baseline] == pytest.approx([printed.x0, printed.x1, printed.baseline], abs=0.1)
    assert {verapdf.validate(written, profile).broken for profile in verapdf.PROFILES} == {()}
    assert [page_validation.complaints(written, profile) for profile in verapdf.PROFILES] == [[], []]


def test_a_copys_line_that_is_printed_is_not_written_again(authority: Authority) -> None:
    before = signed.copy(NOW)
    after = signed.sign(before, "ConDau1", signed.key(authority, "agency"), authority, NOW)
    assert pages(before) == pages(after)
