"""A soft hyphen is a letter in TCVN3, and half of one in UTF-8 read as Windows-1252: nobody is told to delete it."""

import pytest

from tools.marked import filled_up, problems_of

from .test_tried_corrections import errors_in

SOFT = "\u00ad"
TCVN3 = ["như thế", "trường", "dưới", "Thường trực", "ưu tiên", "người", "hươu", "rượu", "được", "đường", "NHƯ", "Ư"]
SPOILT = ["luận", "cử", "tính", "chính thức", "nhận xét", "Ậm", "gửi"]
HYPHENS = ["xã hội", "Vina phone", "việc làm", "bảo đảm", "ý kiến", "internet banking"]


@pytest.mark.parametrize("words", TCVN3)
def test_the_letter_of_tcvn3_stays(words: str) -> None:
    """Ư is the soft hyphen there, in capitals too, which TCVN3 has in fonts of their own."""
    errors = errors_in(filled_up(f"subject: Họp {words.replace('ư', SOFT).replace('Ư', SOFT)}\n"))
    assert {(each.code, each.fix) for each in errors} == {("yaml-old-letter", None)}


@pytest.mark.parametrize("words", [each for each in SPOILT if SOFT in each.encode().decode("cp1252", "replace")])
def test_half_of_a_letter_stays(words: str) -> None:
    errors = errors_in(filled_up(f"subject: {words.encode().decode('cp1252', 'replace')}\n"))
    assert ("yaml-old-letter", None) in {(each.code, each.fix) for each in errors}
    assert not [each for each in errors if each.code == "yaml-invisible-character"]


@pytest.mark.parametrize("words", HYPHENS)
def test_a_hyphen_behind_a_syllable_is_one(words: str) -> None:
    (problem,) = errors_in(filled_up(f"subject: Họp {words.replace(' ', SOFT)}\n"))
    assert (problem.code, problem.fix) == ("yaml-invisible-character", f"subject: Họp {words.replace(' ', '')}")


def test_the_rest_of_the_text_is_told_converted_beside_it() -> None:
    told = problems_of(filled_up(f"subject: §{SOFT}êng vµ nh{SOFT} thÕ nµo\n").encode()).problems
    (old,) = [each for each in told if each.code == "P04"]
    assert old.values["converted"] == "Đường và như thế nào"
