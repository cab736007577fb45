"""Pictures of signatures and seals: which will do, and where they are seen."""

import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from noticegen.pdf.signature_field import Party
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.picture_to_appearance import picture_to_appearance
from noticegen.signing.png_to_picture import png_to_picture
from tools import signed
from tools.authority import Authority
from tools.sign_runs import codes

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


def saved(image: Image.Image, kind: str = "PNG", **told: Any) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **told)
    return data.getvalue()


CLEAR = Image.new("RGBA", (40, 40), (220, 20, 20, 0))


PICTURES: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "no picture": (lambda: b"GIF89a", "image-not-png"),
    "a cut one": (lambda: signed.seal_png()[:300], "image-not-png"),
    "JPEG": (lambda: saved(CLEAR.convert("RGB"), "JPEG"), "image-not-png"),
    "no alpha": (lambda: saved(CLEAR.convert("RGB"), dpi=(300, 300)), "image-opaque"),
    "alpha, all opaque": (lambda: saved(Image.new("RGBA", (40, 40), (1, 2, 3, 255)), dpi=(300, 300)), "image-opaque"),
    "no size": (lambda: saved(CLEAR), "image-size-unknown"),
    "too many pixels": (lambda: saved(Image.new("LA", (6000, 6000))), "image-huge"),
    "far too many": (lambda: saved(Image.new("1", (20_000, 20_000))), "image-huge"),
}


@pytest.mark.parametrize("what", PICTURES)
def test_a_seal_that_will_not_do_is_told(what: str) -> None:
    make, code = PICTURES[what]
    with pytest.raises(ProblemsFound) as found:
        png_to_picture(make(), "seal.png", ORGANISATION)
    assert codes(found) == [code]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_every_transparent_png_will_do(mode: str) -> None:
    image = CLEAR.quantize() if mode == "P" else CLEAR.convert(mode)
    assert png_to_picture(saved(image, dpi=(300, 300)), "seal.png", ORGANISATION).size == pytest.approx(
        (9.6, 9.6), rel=1e-3
    )


@pytest.mark.parametrize(("pixels", "fits"), [((425, 425), True), ((440, 425), False), ((425, 440), False)])
def test_a_seal_is_never_made_smaller(pixels: tuple[int, int], fits: bool) -> None:
    """The room is 36 mm, 425 pixels at 300 to the inch."""
    picture = png_to_picture(signed.png(signed.RED, pixels), "seal.png", ORGANISATION)
    box = signed.field(signed.notice(), "ConDau1").size
    if fits:
        assert picture_to_appearance(picture, box).drawing is not None
        return
    with pytest.raises(ProblemsFound) as found:
        picture_to_appearance(picture, box)
    assert codes(found) == ["image-too-large"]


def test_a_signature_without_a_size_fills_its_room() -> None:
    picture = png_to_picture(signed.png(signed.BLUE, (900, 100), dpi=None), "a.png", PERSON)
    drawing = picture_to_appearance(picture, (90, 40)).drawing
    assert drawing is not None
    assert drawing.content(90, 40) == "q 90.000 0 0 10.000 0.000 15.000 cm /Look Do Q"


def test_a_copys_signature_shows_no_seal(authority: Authority, tmp_path: Path) -> None:
    path, by = tmp_path / "seal.png", signed.key(authority, "agency")
    path.write_bytes(signed.seal_png())
    made = signed.sign(signed.copy(), "ConDau1", by, authority, NOW, image=path)
    assert signed.pictures(made) == 0
    assert signed.pictures(signed.sign(signed.sealable(authority), "ConDau1", by, authority, NOW, image=path)) == 1
