"""A folder with two notices to sign, and `noticegen sign` called in it; files signed at every level."""

from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools import signed, token
from tools.authority import PASSPHRASE, Authority
from tools.sign_runs import Run
from tools.signed import LEVELS, NOW, Made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: `a.pdf` has one signer, `b.pdf` two."""
    (tmp_path / "a.pdf").write_bytes(signed.issued())
    (tmp_path / "b.pdf").write_bytes(signed.notice(signed.JOINT))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return tmp_path


@pytest.fixture
def sign(authority: Authority, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """One call with a key file, its passphrase in the environment."""
    assert folder.is_dir()

    def call(who: str, *arguments: object, passphrase: str = PASSPHRASE) -> int:
        monkeypatch.setenv("NOTICEGEN_PASSPHRASE", passphrase)
        role = "co-quan" if who == "agency" else "nguoi-ky"
        line = ["sign", "--role", role, "--p12", authority.p12(who), *arguments]
        return cli.run([str(each) for each in line])

    return call


@pytest.fixture
def sign_by_token(folder: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Run:
    """One call with the token, its PIN in the environment."""
    request.getfixturevalue("token")
    assert folder.is_dir()

    def call(*arguments: object, pin: str | None = token.PIN) -> int:
        if pin is not None:
            monkeypatch.setenv("NOTICEGEN_PIN", pin)
        line = ["sign", "--role", "nguoi-ky", "--pkcs11", token.module(), "--token", token.LABEL, *arguments]
        return cli.run([str(each) for each in line])

    return call


@pytest.fixture(scope="session")
def made(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Every stage at every level."""
    folder = tmp_path_factory.mktemp("made")
    files = {}
    for level in LEVELS:
        for name, pdf in zip(signed.STEPS, signed.stages(authority, folder, NOW, level), strict=True):
            files[level, name] = pdf
    return files
