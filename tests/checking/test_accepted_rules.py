"""`accept:` in the registry silences warnings and notes of a rule, with a reason; it is counted, and told when idle."""

import re

import pytest

from noticegen.checking.accepted_rules import accepted_codes, accepted_for_nothing
from noticegen.checking.check import Checked, bytes_to_registry, text_to_checked
from noticegen.problems.problem import Severity
from tools.notices import BASE, OFFICE, office

SPACED = BASE.replace("body:", "closing: ['Hóa đơn , đủ', 'Hàng , đủ']\nbody:", 1)
REASON = "thói quen của máy gõ"


def accepting(*codes: str) -> str:
    return OFFICE + "accept:\n" + "".join(f"  {code}: {REASON}\n" for code in codes)


def checked(text: str, registry: str) -> Checked:
    return text_to_checked(text, "notice.yaml", office(registry.encode()))


def of_registry(registry: str) -> list[tuple[str, int | None]]:
    problems = bytes_to_registry(registry.encode(), "office.yaml")[1].problems
    return [(str(each.code), each.at.line if each.at else None) for each in problems]


@pytest.mark.parametrize("code", ["B18", "b18"])
def test_an_accepted_warning_is_counted_and_not_told(code: str) -> None:
    assert [each.code for each in checked(SPACED, OFFICE).problems] == ["B18", "B18"]
    silent = checked(SPACED, accepting(code))
    assert silent.problems == ()
    assert accepted_codes([*silent.accepted, *silent.accepted]) == "B18 (4)"


def test_an_error_is_told_all_the_same() -> None:
    wrong = BASE + "symbol: KH-SKHCN\n"
    told = [each.code for each in checked(wrong, OFFICE).problems if each.severity is Severity.ERROR]
    assert told
    assert [each.code for each in checked(wrong, accepting(*told)).problems] == told


def test_another_rule_is_told() -> None:
    assert [each.code for each in checked(SPACED, accepting("B18-tones")).problems] == ["B18", "B18"]


def test_a_code_that_no_rule_has_is_told_with_the_nearest() -> None:
    registry = accepting("B18", "B18-tonse")
    assert of_registry(registry) == [("accept-unknown", registry.count("\n"))]


def test_an_error_cannot_be_accepted_and_that_is_said() -> None:
    assert [code for code, _ in of_registry(accepting("N05"))] == ["accept-error"]


def test_a_reason_is_wanted() -> None:
    with pytest.raises(Exception, match="problem"):
        office((OFFICE + "accept:\n  B18:\n").encode())


def test_what_silences_nothing_is_told() -> None:
    registry = accepting("B18", "B18-tones")
    reasons = office(registry.encode()).accept
    (idle,) = accepted_for_nothing(checked(SPACED, registry).accepted, reasons)
    assert (idle.code, idle.values["found"], idle.severity) == ("accept-unused", "B18-tones", Severity.NOTE)
    assert re.search(REASON, registry.splitlines()[(idle.at.line if idle.at else 0) - 1])


def test_a_registry_that_accepts_can_be_kept_and_compared() -> None:
    assert hash(office(accepting("B18").encode())) == hash(office(accepting("B18").encode()))
