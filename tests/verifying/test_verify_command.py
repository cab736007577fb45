"""`noticegen verify` from outside: what is said, how it ends, what its JSON holds."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from noticegen.commands import main as cli
from noticegen.pdf.foreign_pdf import read_foreign_pdf
from noticegen.signing.p12_key import p12_key
from noticegen.signing.secret import Secret
from noticegen.signing.token_key import TokenChoice, find_token, token_key
from noticegen.signing.trust import read_trust
from noticegen.verifying import path_to_verdict
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Standing
from tools import signed
from tools.attack_lab import Lab, writer_of
from tools.authority import PASSPHRASE, Authority, alone, make_key, serving
from tools.tiers import proof, tiered
from tools.token import LABEL, PIN, module

NOW = datetime.now(UTC).replace(microsecond=0)
KEYS = {
    "field", "for", "role", "good", "intact", "signer", "issuer", "claimed_time", "stamped_time", "stamped_by",
    "covers", "revision", "revisions", "trusted_by", "revocation_known", "level", "problems",
}  # fmt: skip


@pytest.mark.parametrize("level", tiered(["b-b", "b-t", "b-lt", "b-lta"], quick=["b-b"]))
def test_what_was_signed_here_is_good_and_what_its_source_gives(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str], level: str
) -> None:
    (folder / "a.pdf").write_bytes(signed.sealed(made, authority, NOW, level))
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer", "--format", "json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)
    assert file["good"]
    assert file["source"] == "same"
    own = [each for each in file["signatures"] if each["role"] != "time"]
    assert [(each["role"], each["level"]) for each in own] == [("person", level), ("organisation", level)]
    assert all(each.keys() == KEYS and each["good"] for each in file["signatures"])
    assert {each["trusted_by"] for each in file["signatures"]} == {"Gốc thử nghiệm"}
    assert [each["covers"] for each in file["signatures"]][-1] == "file"
    assert all((each["stamped_time"] is None) == (level == "b-b") for each in own)
    assert all(each["revocation_known"] == (level in {"b-lt", "b-lta"}) for each in own)


@pytest.mark.usefixtures("token")
@pytest.mark.parametrize("level", tiered(["b-b", "b-t", "b-lt", "b-lta"], quick=["b-b"]))
def test_what_a_token_signed_is_good(folder: Path, made: bytes, authority: Authority, level: str) -> None:
    """It holds nobody's certificate but its owner's; who issued that is told beside the root."""
    pdf = made
    (folder / "sub.cer").write_bytes(authority.certificate("sub").dump())
    for name, label in signed.STEPS.items():
        choice = TokenChoice(module(), LABEL, label)
        with token_key(find_token(choice), choice, Secret(PIN)) as key:
            pdf = signed.sign(pdf, name, key, authority, NOW, level)
        (folder / f"{name}.pdf").write_bytes(pdf)
    assert cli.run(["verify", "ChuKy1.pdf", "ConDau1.pdf", "--trust", "root.cer", "--trust", "sub.cer"]) == 0


def test_in_sentences(folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.pdf").write_bytes(signed.sealed(made, authority, NOW, "b-t"))
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 0
    told = capsys.readouterr().out
    for words in (
        "a.pdf: MỌI CHỮ KÝ ĐỀU TỐT",
        "1. Chữ ký của người có thẩm quyền, ô ChuKy1",
        "Chứng thư của Trần Quốc Thành, do Chứng thực thử nghiệm cấp.",
        "Dấu thời gian thử nghiệm chứng nhận.",
        "Nguyên vẹn, bao trùm toàn bộ tệp.",
        "Tin được nhờ chứng thư gốc Gốc thử nghiệm. Mức B-T.",
        "đúng từng byte như nguồn đi kèm tạo ra",
    ):
        assert words in told
    assert cli.run(["--lang", "en", "verify", "a.pdf", "--trust", "root.cer"]) == 0
    assert "ALL SIGNATURES ARE VALID" in capsys.readouterr().out


def test_the_headline_says_what_is_left_open(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    person, agency = (signed.key(authority, who) for who in ("person", "agency"))
    once = signed.sign(made, "ChuKy1", person, authority, NOW)
    files = {
        "good": signed.sign(once, "ConDau1", agency, authority, NOW),
        "open": once,
        "swapped": signed.sign(made, "ChuKy1", agency, authority, NOW),
        "same": signed.sign(once, "ConDau1", person, authority, NOW),
    }
    (folder / "bad.pdf").write_bytes(files["good"] + b"more")
    heads = {
        "good": "MỌI CHỮ KÝ ĐỀU TỐT",
        "open": "CHỮ KÝ ĐÃ CÓ ĐỀU TỐT, CÒN Ô CHƯA KÝ",
        "swapped": "CHỮ KÝ ĐÃ CÓ ĐỀU TỐT, CÒN Ô CHƯA KÝ; XEM LẠI CÁC DÒNG CÓ DẤU !",
        "same": "MỌI CHỮ KÝ ĐỀU TỐT; XEM LẠI CÁC DÒNG CÓ DẤU !",
        "bad": "KHÔNG ĐẠT",
    }
    warned = {"swapped": ["verify-other-name"], "same": ["verify-other-name", "verify-same-certificate"]}
    for name, head in heads.items():
        if name in files:
            (folder / f"{name}.pdf").write_bytes(files[name])
        ends = int(name == "bad")
        assert cli.run(["verify", f"{name}.pdf", "--trust", "root.cer"]) == ends
        told = capsys.readouterr().out
        assert told.splitlines()[0] == f"{name}.pdf: {head}"
        assert re.findall(r"! .*\[(.*)\]", told) == warned.get(name, [])
        assert cli.run(["verify", "-q", f"{name}.pdf", "--trust", "root.cer"]) == ends
        assert capsys.readouterr().out == ("" if name == "good" else told)
        assert cli.run(["verify", f"{name}.pdf"]) == 1  # nobody is trusted
        untrusting = capsys.readouterr().out
        undecided = "CHƯA KẾT LUẬN ĐƯỢC: chưa biết tin ai"
        seen = f"{undecided}; XEM LẠI CÁC DÒNG CÓ DẤU !" if name in warned else undecided
        assert untrusting.splitlines()[0] == f"{name}.pdf: {'KHÔNG ĐẠT' if name == 'bad' else seen}"
        assert re.findall(r"! .*\[(.*)\]", untrusting) == warned.get(name, [])


def test_programs_are_told_where_it_stands(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.pdf").write_bytes(signed.sign(made, "ChuKy1", signed.key(authority, "person"), authority, NOW))
    (folder / "b.pdf").write_bytes(made)
    told = {}
    for trust in ([], ["--trust", "root.cer"]):
        cli.run(["verify", "a.pdf", "b.pdf", *trust, "--format", "json"])
        told[bool(trust)] = [each["standing"] for each in json.loads(capsys.readouterr().out)]
    assert told == {False: ["undecided", "bad"], True: ["open", "bad"]}


def test_a_file_that_is_not_there_is_no_notice(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    for command in ("verify", "extract"):
        assert cli.run([command, "nope.pdf"]) == 2
        said = "".join(capsys.readouterr())
        assert "[pdf-not-found]" in said
        assert "thông báo" not in said


def test_roots_of_the_workspace_are_trusted_where_none_is_named(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.pdf").write_bytes(signed.sealed(made, authority, NOW))
    assert cli.run(["verify", "a.pdf"]) == 1
    assert "[verify-no-trust]" in capsys.readouterr().out
    (folder / "data/trust").mkdir(parents=True)
    (folder / "root.cer").rename(folder / "data/trust/root.cer")
    assert cli.run(["verify", "a.pdf"]) == 0


def test_a_new_workspace_says_where_roots_go(folder: Path) -> None:
    assert cli.run(["init", "co-quan"]) == 0
    assert "noticegen verify" in (folder / "co-quan/data/trust/README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("online", "severity"), [proof([], "note"), (["--online"], "warning")])
def test_a_certificate_that_says_not_whom_to_ask_is_not_known_to_be_good(
    folder: Path, authority: Authority, capsys: pytest.CaptureFixture[str], online: list[str], severity: str
) -> None:
    own = signed.key(authority, "stranger")
    for level in ("b-b", "b-lt"):
        trust = [authority.file("root"), authority.file("other-root")]
        pdf = signed.sign(signed.issued(), "ChuKy1", own, authority, NOW, level, trust=trust)
        (folder / "a.pdf").write_bytes(pdf)
        roots = [each for path in trust for each in ("--trust", str(path))]
        assert cli.run(["verify", "a.pdf", *roots, *online, "--format", "json"]) == 0
        ((one,),) = [each["signatures"] for each in json.loads(capsys.readouterr().out)]
        assert one["revocation_known"] is False
        assert [(each["code"], each["severity"]) for each in one["problems"]] == [("verify-state-unaskable", severity)]
        assert one["level"] == ("b-b" if level == "b-b" else "b-t")


def test_a_certificate_that_only_itself_vouches_for_is_not_trusted(
    folder: Path, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    own = p12_key(alone(folder), Secret(PASSPHRASE))
    (folder / "a.pdf").write_bytes(signed.sign(signed.issued(), "ChuKy1", own, authority, NOW))
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 1
    said = capsys.readouterr().out
    assert "[verify-untrusted]" in said
    assert "[verify-other-use]" not in said
    assert cli.run(["verify", "a.pdf", "--trust", "alone.cer"]) == 0


@pytest.mark.parametrize(("bits", "weak"), [(1024, True), (2048, False)])
def test_a_key_that_sign_would_refuse_is_told(authority: Authority, tmp_path: Path, bits: int, *, weak: bool) -> None:
    """Signed by a program that asks nothing, and vouched for by a root that is trusted."""
    key = p12_key(alone(tmp_path, bits=bits), Secret(PASSPHRASE))
    meta = PdfSignatureMetadata(field_name="ChuKy1", subfilter=SigSeedSubFilter.PADES, signer_key_usage=set())
    pdf = PdfSigner(meta, key.signer).sign_pdf(writer_of(signed.issued()), existing_fields_only=True).getvalue()
    trust = read_trust([tmp_path / "alone.cer", authority.file("root")], is_online=False)
    told = [
        each.values["digest"] for each in pdf_to_verdict(pdf, trust, NOW).all_problems if each.code == "verify-weak"
    ]
    assert told == (["RSA 1024 bit"] if weak else [])


@pytest.mark.parametrize(
    ("who", "told"),
    [("tsa", "verify-stamp-weak"), proof("sub", "verify-weak-certificate"), ("root", "verify-weak-certificate"),
     proof("person", "verify-weak")],
)  # fmt: skip
def test_a_key_that_is_too_short_is_told_whosever_it_is(
    authority: Authority, tmp_path: Path, who: str, told: str
) -> None:
    """Of the signer, of who vouches for the signer or for the time; signed by a program that asks nothing."""
    keys = {path.stem: path.read_bytes() for path in authority.folder.glob("*.pem")}
    with serving(tmp_path, keys={**keys, who: make_key(1024)}) as weak:
        lab = Lab(weak, weak, NOW)
        pdf = lab.sign_anyhow(signed.issued(), "ChuKy1", "person", tsa=weak.tsa)
        verdict = pdf_to_verdict(pdf, read_trust([weak.file("root"), weak.file("sub")], is_online=False), NOW)
    assert told in {each.code for each in verdict.all_problems}
    assert verdict.standing is Standing.BAD


def test_how_it_ends(folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "unsigned.pdf").write_bytes(made)
    (folder / "text.pdf").write_text("không phải", encoding="utf-8")
    (folder / "cut.pdf").write_bytes(signed.sealed(made, authority, NOW)[:-400])
    ends = {"unsigned.pdf": (1, "verify-unsigned"), "text.pdf": (2, "verify-not-pdf"), "cut.pdf": (1, "verify-damaged")}
    for name, (code, told) in {**ends, "none.pdf": (2, "pdf-not-found")}.items():
        assert cli.run(["verify", name, "--trust", "root.cer"]) == code, name
        assert f"[{told}]" in capsys.readouterr().out
    assert cli.run(["verify"]) == 2
    assert cli.run(["verify", "cut.pdf", "--trust", "text.pdf"]) == 2


def test_a_bug_with_one_file_stops_no_other(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.pdf").write_bytes(b"%PDF-1.7 bad")
    (folder / "b.pdf").write_bytes(signed.sealed(made, authority, NOW))

    def reads(path: Path) -> bytes:
        if path.name == "a.pdf":
            raise RecursionError("a bug")
        return read_foreign_pdf(path)

    monkeypatch.setattr(path_to_verdict, "read_foreign_pdf", reads)
    assert cli.run(["verify", "a.pdf", "b.pdf", "--trust", "root.cer"]) == 3
    said = capsys.readouterr().out
    assert "MỌI CHỮ KÝ ĐỀU TỐT" in said
    assert "lỗi của chính noticegen" in said
