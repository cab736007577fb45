"""`noticegen sign`: the next signature of each of these PDFs, with one key and one entry of its PIN."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from noticegen.pdf.signature_field import Party
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter

_OF_A_TOKEN = ("token", "key", "slot")


def run(paths: Sequence[Path], output: Path | None, reporter: Reporter, **options: Any) -> int:
    """Look at every file before a PIN is asked for, then sign what can be signed; one failure stops no other file."""
    _refuse_contradictions(paths, options)
    try:
        from noticegen.signing.batch import Wanted, plan, sign_all
        from noticegen.signing.open_key import key_source
        from noticegen.signing.signatory import signatory_of
    except ImportError as error:
        raise ProblemsFound([Problem("extra-missing", values={"extra": "sign"})]) from error
    signatory = signatory_of(Party(options["role"]), **_only(options, "level", "tsa", "trust", "image"))
    source = key_source(**_only(options, "p12", "pkcs11", *_OF_A_TOKEN))
    has_picture = options["image"] is not None
    wanted = Wanted(
        signatory.party,
        options["field"],
        output,
        may_be_blank=options["blank"],
        has_picture=has_picture,
        level=signatory.level,
    )
    planned, problems = plan(paths, wanted, reporter)
    signed = 0
    if planned:
        with source.opened(reporter) as key:
            for failed in sign_all(planned, key, signatory, reporter):
                signed += not failed
                problems += failed
    reporter.say(reporter.word("sign-summary", signed=signed, files=len(paths)))
    return exit_code(problems)


def _refuse_contradictions(paths: Sequence[Path], options: dict[str, Any]) -> None:
    if not paths:
        raise ProblemsFound([Problem("usage-nothing-to-sign")])
    if options["role"] is None:  # Click would say so in its own language, on the help page too
        raise ProblemsFound([Problem("usage-missing", values={"option": "--role"})])
    if (options["p12"] is None) == (options["pkcs11"] is None):
        raise ProblemsFound([Problem("usage-one-key")])
    for name in _OF_A_TOKEN:
        if options["p12"] is not None and options[name] is not None:
            raise ProblemsFound([Problem("usage-only-for-tokens", values={"option": f"--{name}"})])


def _only(options: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: options[name] for name in names}
