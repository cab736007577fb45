"""Old files of many offices, each with its own habits, against truths made by hand."""

import pytest

from noticegen.importing.decisions import How
from noticegen.importing.import_notice import Imported
from tools import printing
from tools.imported import imported
from tools.old_scores import deadlines, score_fields, score_tree, silent
from tools.old_truths import OldFile, old_files
from tools.tiers import some


@pytest.fixture(scope="module", params=some(old_files(), 8))
def read(request: pytest.FixtureRequest) -> tuple[OldFile, Imported]:
    file = old_files()[request.param]
    return file, imported(file.data, file.file_name, file.wanted)


def test_head_and_foot(read: tuple[OldFile, Imported]) -> None:
    file, result = read
    assert score_fields(file, printing.read(result.yaml)).wrong == []


def test_depth_and_label_of_every_paragraph(read: tuple[OldFile, Imported]) -> None:
    file, result = read
    assert score_tree(file, printing.read(result.yaml)).wrong == []


def test_deadlines_where_the_truth_names_them(read: tuple[OldFile, Imported]) -> None:
    file, result = read
    found = deadlines(printing.read(result.yaml))
    assert found == file.truths.get("deadline", found)


def test_no_word_is_lost_in_silence(read: tuple[OldFile, Imported]) -> None:
    file, result = read
    assert silent(file, result) == []


def test_only_what_has_no_place_is_left_out(read: tuple[OldFile, Imported]) -> None:
    file, result = read
    left_out = [each.words for each in result.decisions if each.how is How.LEFT_OUT and each.words]
    assert sorted(left_out) == sorted(file.truths.get("out", []))
