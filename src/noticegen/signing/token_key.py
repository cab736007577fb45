"""A key that never leaves its token (USB, smart card), reached through the maker's PKCS#11 library."""

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

from .key import Key
from .secret import Secret


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """The library, and as much as must be said to pick one token and one key on it; `slot` counts tokens from 0."""

    module: Path
    token: str | None = None
    key: str | None = None
    slot: int | None = None


def find_token(choice: TokenChoice) -> pkcs11.Token:
    """The token meant, before a PIN is asked for. Raises ProblemsFound.

    Why a library does not load only the system says, in its own language; what to do about it is the same.
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
    """A file's place, or a name that the system knows where to find. Links stay: one library is loaded once."""
    return str(module.absolute() if module.exists() else module)


@contextmanager
def token_key(token: pkcs11.Token, choice: TokenChoice, pin: Secret) -> Iterator[Key]:
    """One session for as many signatures as are made within. Raises ProblemsFound.

    A wrong PIN is never tried again: after a few a token locks itself.
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
        with suppress(PKCS11Error):  # pulled out, it cannot be closed either
            session.close()


def lost_token() -> ProblemsFound:
    """What a token that no longer answers means for all that waits."""
    return _refusal("token-lost")


def _key(session: Session, label: str | None) -> Key:
    certificates = list(session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}))
    keys = list(session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
    owned = [(key, own) for key in keys for own in certificates if key[Attribute.ID] == own[Attribute.ID]]
    meant = [pair for pair in owned if label in {None, pair[0][Attribute.LABEL], pair[1][Attribute.LABEL]}]
    names = [str(own[Attribute.LABEL]) for _, own in (meant or owned)]
    key, own = _only(meant, names, missing="token-key-missing", several="token-key-several")
    chain = [Certificate.load(each[Attribute.VALUE]) for each in certificates if each is not own]
    certificate = Certificate.load(own[Attribute.VALUE])
    signer = PKCS11Signer(session, signing_cert=certificate, ca_chain=chain, key_id=key[Attribute.ID])
    return Key(signer)


def _only(found: Sequence[Any], names: Sequence[str], *, missing: WrittenCode, several: WrittenCode) -> Any:
    """The one there is; none or several are for the user to solve."""
    if len(found) == 1:
        return found[0]
    raise _refusal(several if found else missing, known=", ".join(names))


def _refusal(code: WrittenCode, **values: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values=values)])
