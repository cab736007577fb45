"""What `noticegen sign` makes: every judge's verdict on each stage at each level, and what stands in it."""

import asyncio
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESPassed
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.ades import simulate_future_ades_lta_validation
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.policy_decl import (
    PdfSignatureValidationSpec,
    RevinfoOnlineFetchingRule,
    RevocationInfoGatheringSpec,
    SignatureValidationSpec,
)
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import CertRevTrustPolicy, RevocationCheckingPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager

from noticegen.form.units import mm_to_pt
from noticegen.signing.secret import Secret
from noticegen.signing.token_key import TokenChoice, find_token, token_key
from tools import page_validation, pdf_words, signed, verapdf
from tools.authority import Authority
from tools.token import LABEL, PIN, module

Made = Mapping[tuple[str, str], bytes]
"""The signed PDFs, by level and field."""

LEVELS = ("b-b", "b-t", "b-lt", "b-lta")
NOW = datetime.now(UTC).astimezone(timezone(timedelta(hours=7))).replace(microsecond=0)


@pytest.fixture(scope="session")
def made(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Every stage at every level."""
    folder = tmp_path_factory.mktemp("made")
    files = {}
    for level in LEVELS:
        for name, pdf in zip(signed.STEPS, signed.stages(authority, folder, NOW, level), strict=True):
            files[level, name] = pdf
    return files


ALL = [(level, name) for level in LEVELS for name in signed.STEPS]
SEALED = [(level, "ConDau1") for level in LEVELS]


@pytest.mark.proof
@pytest.mark.parametrize(("level", "name"), ALL)
def test_it_stays_what_archives_and_screen_readers_read(made: Made, level: str, name: str) -> None:
    pdf = made[level, name]
    assert {profile: verapdf.validate(pdf, profile).broken for profile in verapdf.PROFILES} == {"3a": (), "ua1": ()}


@pytest.mark.proof
@pytest.mark.parametrize(("level", "name"), ALL)
def test_the_second_judge_errs_about_files_signed_twice_and_about_nothing_else(
    made: Made, level: str, name: str
) -> None:
    """It wants every signature to cover the whole file, which only the last one can."""
    is_signed_twice = name == "ConDau1" or level == "b-lta"
    expected = ["PDFA3A-SIGNATURE-BYTERANGE-001"] if is_signed_twice else []
    found = {profile: page_validation.complaints(made[level, name], profile) for profile in verapdf.PROFILES}
    assert found == {"3a": expected, "ua1": []}


@pytest.mark.parametrize(("level", "name"), SEALED)
def test_both_signatures_are_whole_trusted_and_seen_and_the_first_allows_the_second(
    made: Made, authority: Authority, level: str, name: str
) -> None:
    found = signed.verdicts(made[level, name], [authority.certificate("root")])
    assert all(each.intact and each.valid and each.trusted for each in found.values())
    first, last = found["ChuKy1"], list(found.values())[-1]
    assert first.bottom_line
    assert first.modification_level is ModificationLevel.FORM_FILLING
    assert first.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    assert last.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert found["ConDau1"].bottom_line
    assert [name for name in found if name.startswith("DauThoiGian")] == (
        ["DauThoiGian1", "DauThoiGian2"] if level == "b-lta" else []
    )


@pytest.mark.parametrize(("level", "name"), ALL)
def test_poppler_agrees(made: Made, level: str, name: str, tmp_path: Path) -> None:
    found = signed.pdfsig(made[level, name], tmp_path)
    count = 1 + (name == "ConDau1")
    regular = [each for each in found if each[0] == "ETSI.CAdES.detached"]
    assert [valid for _, valid, _ in regular] == [True] * count
    assert len(found) - len(regular) == (count if level == "b-lta" else 0)  # it does not check these, only lists them
    assert [whole for _, _, whole in found] == [False] * (len(found) - 1) + [True]


@pytest.mark.parametrize("level", LEVELS)
def test_what_was_there_is_still_there_byte_for_byte(made: Made, level: str) -> None:
    person, agency = made[level, "ChuKy1"], made[level, "ConDau1"]
    assert person.startswith(signed.notice())
    assert agency.startswith(person)


@pytest.mark.parametrize(("level", "name"), ALL)
def test_metadata_are_not_touched(made: Made, level: str, name: str) -> None:
    with pikepdf.open(io.BytesIO(signed.notice())) as before, pikepdf.open(io.BytesIO(made[level, name])) as after:
        assert after.Root.Metadata.read_raw_bytes() == before.Root.Metadata.read_raw_bytes()
        assert {str(key): str(value) for key, value in after.docinfo.items()} == {
            str(key): str(value) for key, value in before.docinfo.items()
        }
        assert after.check_pdf_syntax() == []


def has_time_stamp(signature: EmbeddedPdfSignature) -> bool:
    kinds = [each["type"].native for each in signature.signer_info["unsigned_attrs"]]
    return kinds == ["signature_time_stamp_token"]


@pytest.mark.parametrize("level", LEVELS)
def test_each_level_holds_what_it_is_called_for(made: Made, level: str) -> None:
    reader = PdfFileReader(io.BytesIO(made[level, "ConDau1"]))
    regular = reader.embedded_regular_signatures
    assert len(regular) == 2
    assert [has_time_stamp(each) for each in regular] == [level != "b-b"] * 2
    assert len(reader.embedded_timestamp_signatures) == (2 if level == "b-lta" else 0)
    if level in {"b-lt", "b-lta"}:
        proofs = DocumentSecurityStore.read_dss(reader)
        assert len(proofs.certs) >= 5
        assert len(proofs.ocsps) == 2
        assert len(proofs.crls) >= 1
    else:
        assert "/DSS" not in reader.root


@pytest.mark.parametrize("level", ["b-b", "b-t"])
def test_certificates_checked_first_are_not_kept_for_that(authority: Authority, level: str) -> None:
    trust = [authority.file("root"), authority.file("sub")]
    pdf = signed.sign(signed.notice(), "ChuKy1", signed.key(authority, "person"), authority, NOW, level, trust=trust)
    assert "/DSS" not in PdfFileReader(io.BytesIO(pdf)).root


@pytest.mark.parametrize("level", ["b-lt", "b-lta"])
def test_the_lasting_levels_need_no_network_to_be_checked(made: Made, authority: Authority, level: str) -> None:
    reader = PdfFileReader(io.BytesIO(made[level, "ConDau1"]))
    asked = {"trust_roots": [authority.certificate("root")], "allow_fetching": False, "revocation_mode": "hard-fail"}
    proofs = DocumentSecurityStore.read_dss(reader)
    for each in reader.embedded_regular_signatures:
        assert validate_pdf_signature(each, proofs.as_validation_context(asked)).bottom_line


@pytest.mark.parametrize(("level", "lasts"), [("b-b", False), ("b-t", False), ("b-lt", True), ("b-lta", True)])
def test_long_after_its_certificates_have_expired_a_lasting_one_is_still_good(
    made: Made, authority: Authority, level: str, lasts: bool
) -> None:
    """By ETSI EN 319 102-1, five years on, with nothing to ask; time stamps over it renewed meanwhile."""
    revoked = CertRevTrustPolicy(RevocationCheckingPolicy.from_legacy("hard-fail"))
    trust = CertValidationPolicySpec(SimpleTrustManager.build([authority.certificate("root")]), revoked)
    alone = RevocationInfoGatheringSpec(RevinfoOnlineFetchingRule.LOCAL_ONLY)
    asked = PdfSignatureValidationSpec(SignatureValidationSpec(trust, alone))
    for each in PdfFileReader(io.BytesIO(made[level, "ConDau1"])).embedded_regular_signatures:
        verdict = asyncio.run(simulate_future_ades_lta_validation(each, asked, NOW + timedelta(days=5 * 365)))
        assert (verdict.ades_subindic == AdESPassed.OK) == lasts


def test_the_time_told_is_the_one_given(made: Made) -> None:
    reader = PdfFileReader(io.BytesIO(made["b-b", "ChuKy1"]))
    (signature,) = reader.embedded_signatures
    assert signature.sig_object["/M"] == NOW.strftime("D:%Y%m%d%H%M%S+07'00'")
    assert signature.self_reported_timestamp == NOW


@pytest.mark.proof
def test_two_signers_and_two_seals_follow_one_another(authority: Authority) -> None:
    pdf = signed.notice(signed.JOINT)
    for name in ("ChuKy1", "ChuKy2", "ConDau1", "ConDau2"):
        who = "person" if name.startswith("ChuKy") else "agency"
        pdf = signed.sign(pdf, name, signed.key(authority, who), authority, NOW)
    found = signed.verdicts(pdf, [authority.certificate("root")])
    assert [each.bottom_line for each in found.values()] == [True] * 4
    assert {verapdf.validate(pdf, profile).broken for profile in verapdf.PROFILES} == {()}


@pytest.mark.proof
@pytest.mark.usefixtures("token")
def test_a_token_signs_what_all_accept(authority: Authority, tmp_path: Path) -> None:
    pdf = signed.notice()
    for name, label in signed.STEPS.items():
        choice = TokenChoice(module(), LABEL, label)
        with token_key(find_token(choice), choice, Secret(PIN)) as key:
            pdf = signed.sign(pdf, name, key, authority, NOW, "b-lta")
    found = signed.verdicts(pdf, [authority.certificate("root")])
    assert len(found) == 4
    assert all(each.intact and each.valid and each.trusted for each in found.values())
    assert found["ChuKy1"].bottom_line
    assert [valid for kind, valid, _ in signed.pdfsig(pdf, tmp_path) if kind.startswith("ETSI.CAdES")] == [True, True]
    assert {verapdf.validate(pdf, profile).broken for profile in verapdf.PROFILES} == {()}


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
