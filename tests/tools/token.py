"""A token made of software (SoftHSM), filled with keys and certificates, reached as a real one is: through PKCS#11."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pkcs11
from asn1crypto import pem
from asn1crypto.keys import PrivateKeyInfo
from pkcs11 import Attribute, ObjectClass
from pkcs11.util.rsa import decode_rsa_private_key
from pkcs11.util.x509 import decode_x509_certificate

from .authority import Authority

LABEL, PIN, WRONG_PIN = "Thu nghiem", "8264915", "1111111"


@cache
def module() -> Path:
    """SoftHSM's library, where the distribution put it."""
    program = shutil.which("softhsm2-util")
    assert program is not None, "softhsm2 is not installed"
    return next(Path(program).parents[1].glob("lib/**/libsofthsm2.so"))


def make_token(folder: Path, authority: Authority, names: Sequence[str]) -> None:
    """A token in this folder that holds the keys of these certificates, each under the certificate's name.

    SoftHSM reads its configuration once in a process, so there is one token for all tests that ask within it.
    """
    tokens = folder / "tokens"
    tokens.mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {tokens}\nlog.level = ERROR\n", encoding="ascii")
    os.environ["SOFTHSM2_CONF"] = str(config)
    arguments = ["--init-token", "--free", "--label", LABEL, "--so-pin", "12345678", "--pin", PIN]
    subprocess.run(["softhsm2-util", *arguments], check=True, capture_output=True)
    library = pkcs11.lib(str(module()))
    with library.get_token(token_label=LABEL).open(rw=True, user_pin=PIN) as session:
        for number, name in enumerate(names, 1):
            _put(session, authority, name, bytes([number]))


def _put(session: pkcs11.Session, authority: Authority, name: str, number: bytes) -> None:
    _, _, key = pem.unarmor((authority.folder / f"{_key_of(name)}.pem").read_bytes())
    secret = decode_rsa_private_key(PrivateKeyInfo.load(key)["private_key"].parsed.dump())
    named = {Attribute.LABEL: name, Attribute.ID: number, Attribute.TOKEN: True}
    session.create_object({**secret, **named, Attribute.SIGN: True, Attribute.PRIVATE: True})
    certificate = decode_x509_certificate(authority.certificate(name).dump())
    session.create_object({**certificate, **named, Attribute.CLASS: ObjectClass.CERTIFICATE})


def _key_of(name: str) -> str:
    return "agency" if name == "agency" else "person"
