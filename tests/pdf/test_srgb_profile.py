"""The profile that our own engine writes means the same colours as everybody else's sRGB."""

import io
import itertools
from importlib.resources import files

from PIL import Image, ImageCms

from noticegen.pdf.srgb_profile import NAME, srgb_profile

GREYS = [(grey, grey, grey) for grey in range(256)]
COLOURS = [*GREYS, *itertools.product(range(0, 256, 15), repeat=3)]


def shift(here: ImageCms.ImageCmsProfile, there: ImageCms.ImageCmsProfile) -> int:
    """How much a part of a colour changes between two profiles at most, of 255."""
    image = Image.frombytes("RGB", (len(COLOURS), 1), bytes(itertools.chain.from_iterable(COLOURS)))
    moved = ImageCms.profileToProfile(image, here, there)
    assert moved is not None
    return max(abs(one - other) for one, other in zip(image.tobytes(), moved.tobytes(), strict=True))


def ours(data: bytes | None = None) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(data or srgb_profile()))


def test_it_is_the_consortium_s() -> None:
    theirs = ImageCms.ImageCmsProfile(str(files("weasyprint.pdf") / "sRGB2014.icc"))
    assert (shift(ours(), theirs), shift(theirs, ours())) == (0, 0)


def test_a_wrong_number_would_be_seen() -> None:
    theirs = ImageCms.ImageCmsProfile(str(files("weasyprint.pdf") / "sRGB2014.icc"))
    gamma = (round(2.4 * 0x10000)).to_bytes(4, "big")
    assert srgb_profile().count(gamma) == 1
    assert shift(ours(srgb_profile().replace(gamma, (0x26000).to_bytes(4, "big"))), theirs) > 0


def test_it_says_what_it_is() -> None:
    profile = ours().profile
    assert profile.profile_description == NAME
    assert (profile.device_class, profile.xcolor_space, profile.connection_space, profile.version) == (
        "mntr", "RGB ", "XYZ ", 4.3,
    )  # fmt: skip
    assert int.from_bytes(srgb_profile()[:4], "big") == len(srgb_profile()) < 600
