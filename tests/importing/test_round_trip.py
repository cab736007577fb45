"""Our own Word files come back: every word, the structure, the units, the deadlines."""

import pytest

from noticegen.importing.decisions import How
from noticegen.importing.import_notice import Imported
from noticegen.notice.notice import Notice
from tools import printing, random_notices
from tools.imported import docx, given, imported, structure
from tools.old_scores import fields
from tools.old_truths import old_files
from tools.tiers import some

SAMPLES = {path.stem: path.read_text(encoding="utf-8") for path in printing.SAMPLES}

NOT_BUILT = frozenset({"cong-van-dan-web"})
"""A letter read as a notice has a symbol that no notice may have."""

Pair = tuple[Notice, Notice, Imported]
"""A notice, what came back, and with which receipt."""


@pytest.fixture(scope="module", params=SAMPLES)
def pair(request: pytest.FixtureRequest) -> Pair:
    notice = printing.read(SAMPLES[request.param])
    result = imported(docx(notice))
    return notice, printing.read(result.yaml), result


def test_a_sample_keeps_every_word(pair: Pair) -> None:
    result = pair[2]
    assert result.words is not None
    assert result.words.lost == ()
    assert result.is_whole


def test_a_sample_keeps_its_structure(pair: Pair) -> None:
    assert structure(pair[1]) == structure(pair[0])


def test_a_sample_keeps_units_and_deadlines(pair: Pair) -> None:
    assert given(pair[1]) == given(pair[0])


@pytest.mark.parametrize("key", ["kind", "number", "symbol", "place", "date", "urgency", "circulation", "archive"])
def test_a_sample_keeps_its_head(pair: Pair, key: str) -> None:
    assert getattr(pair[1], key) == getattr(pair[0], key)


def test_a_sample_keeps_head_and_foot(pair: Pair) -> None:
    before, after, _ = pair
    assert after.issuers == before.issuers
    assert " ".join(after.subject).casefold() == " ".join(before.subject).casefold()
    assert [(s.authority, s.post, s.name) for s in after.signers] == [
        (s.authority, s.post, s.name) for s in before.signers
    ]
    lines = [[(r.name, r.note, r.members) for r in each.recipients] for each in (before, after)]
    assert lines[1] == lines[0]
    assert [(each.title, each.number) for each in after.appendices] == [
        (each.title, each.number) for each in before.appendices
    ]


@pytest.mark.parametrize("name", some([each for each in old_files() if each not in NOT_BUILT], 9))
def test_what_was_imported_once_comes_back_as_it_is(name: str) -> None:
    """Built from an old file's YAML and imported again: notices as real as those that offices write."""
    file = old_files()[name]
    before = printing.read(imported(file.data, file.file_name, file.wanted).yaml)
    result = imported(docx(before))
    after = printing.read(result.yaml)
    assert (structure(after), given(after)) == (structure(before), given(before))
    assert _small(fields(after)) == _small(fields(before))
    assert result.is_whole


def _small(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Names are printed in capitals, so how the YAML has them is not on the page."""
    return {key: [each.casefold() for each in values] for key, values in found.items()}


@pytest.mark.parametrize("seed", [0, 3, *(pytest.param(seed, marks=pytest.mark.proof) for seed in range(4, 20))])
def test_a_generated_notice_keeps_every_word(seed: int) -> None:
    result = imported(docx(printing.read(random_notices.notice(seed))))
    assert result.words is not None, [each.code for each in result.problems]
    assert result.words.lost == ()
    assert not [each for each in result.decisions if each.how is How.LEFT_OUT]
