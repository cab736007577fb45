"""A key that never leaves its token (USB stick, smart card), reached through the maker's PKCS#11 library."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pkcs11
from asn1crypto.x509 import Certificate
from pkcs11 import Attribute, ObjectClass, PKCS11Error, Session, TokenFlag
from pkcs11.exceptions import PinIncorrect, PinInvalid, PinLenRange, PinLocked
from pyhanko.sign.pkcs11 import PKCS11Signer

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

from .certificate_chain import issuing_chain
from .key import Key
from .secret import Secret


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """The library, and whatever it takes to pick one token and one key on it; `slot` counts tokens from 0."""

    module: Path
    token: str | None = None
    key: str | None = None
    slot: int | None = None


def find_token(choice: TokenChoice) -> pkcs11.Token:
    """The token that the user means, found before anybody is asked for a PIN.

    Raises ProblemsFound: no such library or one that does not load, no token or several that fit. We do not say why a
    library does not load: only the system knows, in its own language, and what to do about it is always the same.
    """
    if choice.module.name != str(choice.module) and not choice.module.exists():
        raise _refusal("given-not-found", path=str(choice.module))
    try:
        slots = pkcs11.lib(_library(choice.module)).get_slots(token_present=True)
        tokens = [slot.get_token() for slot in slots]
    except PKCS11Error as error:
        raise _refusal("token-module", path=str(choice.module)) from error
    tokens = [token for token in tokens if token.flags & TokenFlag.TOKEN_INITIALIZED]
    if choice.slot is not None:
        tokens = tokens[choice.slot : choice.slot + 1]
    if choice.token is not None:
        tokens = [token for token in tokens if token.label == choice.token]
    token: pkcs11.Token = _only(
        tokens, [each.label for each in tokens], missing="token-missing", several="token-several"
    )
    return token


def _library(module: Path) -> str:
    """A file's path, or a name for the system to find. We resolve no links, so that a library is loaded only once."""
    return str(module.absolute() if module.exists() else module)


@contextmanager
def token_key(token: pkcs11.Token, choice: TokenChoice, pin: Secret) -> Iterator[Key]:
    """The key, in one session for all signatures made within.

    Raises ProblemsFound: a wrong PIN, a locked token, no such key. A wrong PIN is never tried again: after a few of
    them a token locks itself.
    """
    try:
        session = token.open(user_pin=pin.value)
    except PinLocked:
        raise _refusal("token-locked", token=token.label) from None
    except (PinIncorrect, PinInvalid, PinLenRange):
        raise _refusal("token-pin", token=token.label) from None
    except PKCS11Error:
        raise lost_token() from None
    try:
        yield _key(session, choice.key)
    except PKCS11Error as error:
        raise lost_token() from error
    finally:
        with suppress(PKCS11Error):  # a token that was pulled out cannot be closed
            session.close()


def lost_token() -> ProblemsFound:
    """The token no longer answers, so none of the remaining files can be signed."""
    return _refusal("token-lost")


def _key(session: Session, label: str | None) -> Key:
    certificates = list(session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}))
    keys = list(session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
    owned = [(key, own) for key in keys for own in certificates if key[Attribute.ID] == own[Attribute.ID]]
    meant = [pair for pair in owned if label in {None, pair[0][Attribute.LABEL], pair[1][Attribute.LABEL]}]
    names = [str(own[Attribute.LABEL]) for _, own in (meant or owned)]
    key, own = _only(meant, names, missing="token-key-missing", several="token-key-several")
    certificate = Certificate.load(own[Attribute.VALUE])
    chain = issuing_chain(certificate, [Certificate.load(each[Attribute.VALUE]) for each in certificates])
    signer = PKCS11Signer(session, signing_cert=certificate, ca_chain=chain, key_id=key[Attribute.ID])
    return Key(signer)


def _only(found: Sequence[Any], names: Sequence[str], *, missing: WrittenCode, several: WrittenCode) -> Any:
    """The only one. Raises ProblemsFound for none or several: then the user must say more."""
    if len(found) == 1:
        return found[0]
    raise _refusal(several if found else missing, known=", ".join(names))


def _refusal(code: WrittenCode, **values: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values=values)])
