"""`noticegen sign`: put the next signature on each of these PDFs, with one key whose PIN is entered once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from noticegen.pdf.signature_field import Party
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.extras import refuse_missing_extra
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.signing.level import Level

from . import parameters as shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is signed, by whom, with which key, and how.

    The key is in the file `p12`, or on a token that the driver `pkcs11` reaches; `token`, `key` and `slot` choose among
    several.
    """

    paths: Sequence[Path]
    role: str | None
    p12: Path | None
    pkcs11: Path | None
    token: str | None
    key: str | None
    slot: int | None
    level: str | None
    tsa: str | None
    trust: Sequence[Path]
    image: Path | None
    field: str | None
    blank: bool
    output: Path | None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    file = shared.disk_path()

    def option(name: str, metavar: str | None = None, **settings: Any) -> click.Option:
        return click.Option([f"--{name}"], help=texts[f"help-sign-{name}"], metavar=metavar, **settings)

    return [
        shared.pdfs(texts),
        option("role", type=click.Choice([party.value for party in Party])),
        option("p12", texts["arg-file"], type=file),
        option("pkcs11", texts["arg-file"], type=file),
        option("token", texts["arg-name-of"]),
        option("key", texts["arg-name-of"]),
        option("slot", texts["arg-number"], type=click.IntRange(0, 255)),
        option("level", type=click.Choice([level.value for level in Level])),
        option("tsa", "URL"),
        option("trust", texts["arg-file"], type=file, multiple=True),
        option("image", texts["arg-file"], type=file),
        option("field", texts["arg-name-of"]),
        option("blank", is_flag=True),
        shared.output(texts, "help-sign-output"),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Look at every file before asking for a PIN, then sign what can be signed; a failure does not stop the rest."""
    role = _refuse_contradictions(options)
    try:
        from noticegen.signing.key_source import key_source
        from noticegen.signing.sign_files import sign_files
        from noticegen.signing.signatory import signatory_of
        from noticegen.signing.signing_request import SigningRequest
    except ImportError as error:
        refuse_missing_extra("sign", "pyhanko", error)
        raise
    signatory = signatory_of(role, options.level, options.tsa, options.trust, options.image)
    source = key_source(options.p12, options.pkcs11, options.token, options.key, options.slot)
    request = SigningRequest(signatory, options.field, options.output, may_be_blank=options.blank)
    return exit_code(sign_files(options.paths, request, source, reporter))


def _refuse_contradictions(options: Options) -> Party:
    """Who signs. Raises ProblemsFound for options that are missing or contradict each other."""
    if not options.paths:
        raise ProblemsFound([Problem("usage-nothing-to-sign")])
    if options.role is None:  # Click would say so in its own language, on the help page too
        raise ProblemsFound([Problem("usage-missing", values={"option": "--role"})])
    if (options.p12 is None) == (options.pkcs11 is None):
        raise ProblemsFound([Problem("usage-one-key")])
    of_a_token = {"--token": options.token, "--key": options.key, "--slot": options.slot}
    for name, value in of_a_token.items():
        if options.p12 is not None and value is not None:
            raise ProblemsFound([Problem("usage-only-for-tokens", values={"option": name})])
    return Party(options.role)
