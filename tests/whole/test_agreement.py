"""The PDF and the Word file say the same: the same words, on the same pages, in the same lines."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest

from noticegen.notice.notice import Appendix
from tools import agreement, dense_notices, ink, printing, random_notices
from tools.printing import LayOut, Printed
from tools.tiers import proof

ALL = 1.0
AT_LEAST = 0.98
TOGETHER = 0.995
GENERATED = [f"seed-{seed}" for seed in random_notices.SEEDS]


@pytest.mark.parametrize("name", [path.stem for path in printing.SAMPLES])
def test_a_sample_is_the_same_to_the_line(samples: Mapping[str, Printed], name: str) -> None:
    found = agreement.compare(samples[name].pdf, samples[name].laid_out)
    assert found.first_different_word is None
    assert found.has_same_page_count
    assert (found.share_of_same_lines, found.differing_lines) == (ALL, ())


compare = cache(agreement.compare)


@pytest.mark.parametrize("name", [*map(proof, GENERATED)])
def test_a_generated_notice_is_the_same(generated: Mapping[str, Printed], name: str) -> None:
    found = compare(generated[name].pdf, generated[name].laid_out)
    assert found.first_different_word is None
    assert found.has_same_page_count
    assert found.share_of_same_lines >= AT_LEAST, found.differing_lines


@pytest.mark.proof
def test_all_generated_notices_together(generated: Mapping[str, Printed]) -> None:
    shares = [compare(each.pdf, each.laid_out).share_of_same_lines for each in generated.values()]
    assert len(shares) == len(GENERATED)
    assert sum(shares) / len(shares) >= TOGETHER


@pytest.mark.proof
def test_generated_notices_are_worth_comparing(generated: Mapping[str, Printed]) -> None:
    """Guards the guard: every kind of block, and enough lines, were looked at."""
    html = "".join(printed.html for printed in generated.values())
    kinds = """<thead> class="label" <b> data-numbering="letter" data-numbering="decimal" table-caption class="appendix"
        class="legal-basis" class="heading-3" next-authority class="circulation" class="urgency" """.split()
    assert [kind for kind in kinds if kind not in html] == []
    assert html.count("<p ") > 800


DENSE = (6, 22)
"""Two whose lines end in italics, in numbers and in Nơi nhận where the two writers would break them differently."""


@pytest.mark.parametrize("seeds", [DENSE[:1], proof(DENSE[1:]), proof([509, 520])])
def test_every_line_of_a_dense_notice_is_the_same(
    tmp_path: Path, docx_files_to_pdfs: LayOut, seeds: Sequence[int]
) -> None:
    """Numbers of documents, hyphens, dashes, quotes, emphasis, in every place where an author may write."""
    notices = {f"dense-{seed}": printing.read(dense_notices.notice(seed)) for seed in seeds}
    for printed in printing.print_all(notices, tmp_path, docx_files_to_pdfs).values():
        found = agreement.compare(printed.pdf, printed.laid_out)
        assert (found.first_different_word, found.has_same_page_count) == (None, True)
        assert (found.share_of_same_lines, found.differing_lines) == (ALL, ())


FORM = """\
date: 2021-11
subject: Mẫu báo cáo
body:
  - table: {columns: [Việc, Hạn, Ghi chú], rows: [[~, ~, ~], [a, ~, ~], [~, ~, ~], [~, ~, b]]}
  - Sau bảng
signers: tran-quoc-thanh
"""


@pytest.mark.proof
def test_blank_rows_are_as_high_in_both(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    printed = printing.print_all({"form": printing.read(FORM)}, tmp_path, docx_files_to_pdfs)["form"]
    edges = [
        [round(rule.y) for rule in ink.pages(pdf)[0].rules if rule.length > 150]
        for pdf in (printed.pdf, printed.laid_out)
    ]
    assert edges[0] == edges[1]
    assert len(edges[0]) == 6


@pytest.mark.proof
def test_bold_and_italic_over_several_lines(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """LibreOffice keeps a little room at the end of a slanted stretch and so would break a word earlier."""
    texts = [random_notices.stressed(Random(seed), "*") for seed in range(12)]  # noqa: S311 the same every time
    notice = printing.read(f"date: 2021-11\nsubject: Chữ nghiêng\nbody: {texts}\nsigners: tran-quoc-thanh\n")
    printed = printing.print_all({"italic": notice}, tmp_path, docx_files_to_pdfs)["italic"]
    found = agreement.compare(printed.pdf, printed.laid_out)
    assert found.first_different_word is None
    assert found.has_same_page_count
    assert (found.share_of_same_lines, found.differing_lines) == (ALL, ())


@pytest.mark.proof
def test_a_separate_appendix_is_the_same(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """Two pages of the first sample's words, with a page number on the second."""
    sample, press = printing.read(printing.SAMPLES[0].read_bytes()), printing.press()
    appendix = Appendix(title="Danh mục nhiệm vụ", body=sample.body, separate=True)
    notice = sample.model_copy(update={"appendices": (appendix,)})
    written = printing.made(press.appendix_html(notice, 1))
    for suffix, data in written.items():
        (tmp_path / f"a{suffix}").write_bytes(data)
    (laid_out,) = docx_files_to_pdfs([tmp_path / "a.docx"])
    found = agreement.compare(tmp_path / "a.pdf", laid_out)
    assert (found.first_different_word, found.has_same_page_count) == (None, True)
    assert (found.share_of_same_lines, found.differing_lines) == (ALL, ())
    assert [len(ink.pages(path)) > 1 for path in (tmp_path / "a.pdf", laid_out)] == [True, True]
