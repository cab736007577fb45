"""What `noticegen sign` makes: every judge's verdict on each stage at each level, and what stands in it."""

import asyncio
import io
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
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

from noticegen.signing.secret import Secret
from noticegen.signing.token_key import TokenChoice, find_token, token_key
from tools import page_validation, signed, verapdf
from tools.authority import Authority
from tools.signed import LEVELS, NOW, Made
from tools.token import LABEL, PIN, module

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
