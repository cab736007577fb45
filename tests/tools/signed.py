"""Documents to sign, signed as `noticegen sign` does, and what others say of them."""

import io
import re
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageDraw
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from noticegen.notice.copy import Copy
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.signing.key import Key
from noticegen.signing.p12_key import p12_key
from noticegen.signing.pdf_to_signature_fields import pdf_to_signature_fields
from noticegen.signing.pdf_to_signed_pdf import pdf_to_signed_pdf
from noticegen.signing.secret import Secret
from noticegen.signing.signatory import signatory_of

from . import pdf_words, printing
from .authority import PASSPHRASE, Authority
from .checkout import ROOT

ONE, JOINT = "2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"
BLUE, RED = (20, 40, 200), (220, 20, 20)
SEAL_MM = 34.0
STEPS = {"ChuKy1": "person", "ConDau1": "agency"}
LEVELS = ("b-b", "b-t", "b-lt", "b-lta")
NOW = datetime.now(UTC).astimezone(timezone(timedelta(hours=7))).replace(microsecond=0)

Made = Mapping[tuple[str, str], bytes]
"""The signed PDFs, by level and field."""


@cache
def notice(name: str = ONE) -> bytes:
    """A sample's PDF, to be signed."""
    read = printing.read((ROOT / "data/notices" / f"{name}.yaml").read_bytes())
    return printing.documents(read)[".pdf"]


@cache
def issued(**told: str) -> bytes:
    """The first sample's PDF with its number and day given."""
    text = (ROOT / "data/notices" / f"{ONE}.yaml").read_text(encoding="utf-8")
    for key, value in ({"number": "123", "date": "2021-11-17"} | told).items():
        text, count = re.subn(rf"^{key}:.*$", f"{key}: {value}", text, count=1, flags=re.MULTILINE)
        assert count, key
    return printing.documents(printing.read(text.encode()))[".pdf"]


@cache
def copy(moment: datetime | None = None) -> bytes:
    """A formal extract in electronic form, its line printed with this time or left to the signer."""
    when: dict[str, Any] = {}
    if moment:
        when = {"date": IssueDate(moment.year, moment.month, moment.day), "time": f"{moment:%H:%M:%S}"}
    read = printing.read((ROOT / "data/notices" / f"{JOINT}.yaml").read_bytes())
    excerpt = notice_to_excerpts(read, printing.office())["thanh-tra"]
    office = printing.office()
    made = Copy(office.agencies[0], office.signers[1], is_electronic=True, **when)
    return printing.copy_documents(excerpt, made)[".pdf"]


def png(colour: tuple[int, int, int], size: tuple[int, int], dpi: float | None = 300) -> bytes:
    """An ellipse on nothing, with a soft edge."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((0, 0, size[0] - 1, size[1] - 1), outline=(*colour, 255), width=8)
    draw.ellipse((8, 8, size[0] - 9, size[1] - 9), outline=(*colour, 128), width=3)
    data = io.BytesIO()
    image.save(data, "PNG", **({"dpi": (dpi, dpi)} if dpi else {}))
    return data.getvalue()


@cache
def signature_png() -> bytes:
    """Some 42 mm of blue."""
    return png(BLUE, (500, 200))


@cache
def seal_png() -> bytes:
    """A red seal of 34 mm."""
    pixels = round(SEAL_MM / 25.4 * 300)
    return png(RED, (pixels, pixels))


def field(pdf: bytes, name: str) -> SignatureField:
    """One field."""
    return next(each for each in pdf_to_signature_fields(pdf) if each.name == name)


@cache
def key(authority: Authority, name: str) -> Key:
    """A certificate's key, from its PKCS#12 file."""
    return p12_key(authority.p12(name), Secret(PASSPHRASE))


def sign(
    pdf: bytes, name: str, by: Key, authority: Authority, moment: datetime, level: str = "b-b", **told: Any
) -> bytes:
    """One signature; `image` is the picture's file."""
    own = field(pdf, name)
    assert own.party is not None
    tsa = None if level == "b-b" else authority.tsa
    trust = [authority.file("root"), authority.file("sub")] if level in {"b-lt", "b-lta"} else []
    settings: dict[str, Any] = {"tsa": tsa, "trust": trust, "image": None} | told
    signatory = signatory_of(own.party, level, **settings)
    return pdf_to_signed_pdf(pdf, signatory.signing(pdf, own, by, moment))


def sealed(pdf: bytes, authority: Authority, moment: datetime, level: str = "b-b") -> bytes:
    """Signed by the person, then by the organisation, neither to be seen."""
    for name, who in STEPS.items():
        pdf = sign(pdf, name, key(authority, who), authority, moment, level)
    return pdf


def stages(authority: Authority, folder: Path, moment: datetime, level: str) -> list[bytes]:
    """The notice signed by the person, then by the organisation, both to be seen."""
    pictures = {Party.PERSON: folder / "signature.png", Party.ORGANISATION: folder / "seal.png"}
    pictures[Party.PERSON].write_bytes(signature_png())
    pictures[Party.ORGANISATION].write_bytes(seal_png())
    made = [notice()]
    for name, who in STEPS.items():
        party = field(notice(), name).party
        assert party is not None
        made.append(sign(made[-1], name, key(authority, who), authority, moment, level, image=pictures[party]))
    return made[1:]


def sealable(authority: Authority) -> bytes:
    """The notice, signed by the person."""
    return sign(notice(), "ChuKy1", key(authority, "person"), authority, datetime.now(UTC))


def pictures(pdf: bytes) -> int:
    """How many the file shows."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [each for each in file.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"]
        return sum("/SMask" in each for each in found)


def seen_lines(pdf: bytes, folder: Path) -> list[pdf_words.Line]:
    """The first page's, of what is seen: annotations too."""
    flat = folder / "flat.pdf"
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        pypdfium2.raw.FPDFPage_Flatten(document[0], pypdfium2.raw.FLAT_NORMALDISPLAY)
        document.save(flat)
    return list(pdf_words.lines_by_page(flat)[0])


def verdicts(pdf: bytes, roots: Sequence[Any]) -> Mapping[str, Any]:
    """pyHanko's, by field: nobody else's roots are trusted."""
    found = {}
    for each in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        trust = ValidationContext(trust_roots=list(roots), allow_fetching=True, revocation_mode="hard-fail")
        is_stamp = each.sig_object_type == "/DocTimeStamp"
        found[each.field_name] = (validate_pdf_timestamp if is_stamp else validate_pdf_signature)(each, trust)
    return found


def pdfsig(pdf: bytes, folder: Path) -> list[tuple[str, bool, bool]]:
    """Poppler's: every signature's type, whether it is valid, whether it is of the whole file."""
    path = folder / "to-verify.pdf"
    path.write_bytes(pdf)
    said = subprocess.run(["pdfsig", "-nocert", path], check=False, capture_output=True, text=True).stdout
    parts = re.split(r"^Signature #\d+:$", said, flags=re.MULTILINE)[1:]
    done = [part for part in parts if "is not signed." not in part]
    return [(_type(part), "Signature is Valid." in part, "- Total document signed" in part) for part in done]


def _type(part: str) -> str:
    found = re.search(r"Signature Type: (\S+)", part)
    assert found is not None, part
    return found[1]
