"""The field of a PDF to sign next, or why none may be signed."""

from collections.abc import Sequence

from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound


def field_to_sign(fields: Sequence[SignatureField], party: Party, name: str | None) -> SignatureField:
    """The field of this name, or else the party's first empty one.

    Persons sign first, then organisations (Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2 d). Raises ProblemsFound: there is
    no such field, it is another party's, it is signed already, or somebody else must sign first.
    """
    ours = [field for field in fields if field.party is not None]
    if not ours:
        raise _refusal("sign-no-fields")
    field = _named(ours, name) if name else _first_empty(ours, party)
    if field.party is not party:
        raise _refusal("sign-field-of-other", field=field.name, words=field.words)
    if field.is_signed:
        raise _refusal("sign-field-signed", field=field.name, words=field.words)
    if field.is_conditional:  # pyHanko would obey its conditions, and ask servers that they name
        raise _refusal("sign-forbidden")
    _refuse_wrong_order(ours, party)
    return field


def _refusal(code: WrittenCode, **values: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values=values)])


def _named(ours: Sequence[SignatureField], name: str) -> SignatureField:
    for field in ours:
        if field.name == name:
            return field
    raise _refusal("sign-field-unknown", field=name, known=", ".join(field.name for field in ours))


def _first_empty(ours: Sequence[SignatureField], party: Party) -> SignatureField:
    of_party = [field for field in ours if field.party is party]
    if not of_party:
        raise _refusal("sign-no-field-of-party", known=", ".join(field.name for field in ours))
    # Where all are signed, the last one says so.
    return next((field for field in of_party if not field.is_signed), of_party[-1])


def _refuse_wrong_order(ours: Sequence[SignatureField], party: Party) -> None:
    waiting = [each for each in ours if each.party is Party.PERSON and not each.is_signed]
    sealed = [each for each in ours if each.party is Party.ORGANISATION and each.is_signed]
    if party is Party.ORGANISATION and waiting:
        raise _refusal("sign-person-first", words="; ".join(each.words for each in waiting))
    if party is Party.PERSON and sealed:
        raise _refusal("sign-after-seal", words="; ".join(each.words for each in sealed))
