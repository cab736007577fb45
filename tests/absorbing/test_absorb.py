"""What was edited in Word goes back into the YAML exactly, or is named and left."""

import io
import random
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.archive.hand_edits import edits_in, same_words
from noticegen.printing.press import Press
from noticegen.word.docx_to_texts import docx_to_texts
from noticegen.word.docx_to_words import docx_to_words
from tools import printing, random_notices, word_edits
from tools.tiers import proof

TEXTS = {path.stem: path.read_text(encoding="utf-8").replace("state: issued", "") for path in printing.SAMPLES}
TEXTS |= {f"seed-{seed}": random_notices.notice(seed) for seed in range(6)}


@cache
def made(name: str) -> bytes:
    press: Press = printing.press()
    return press.docx(press.settled(press.html(printing.read(TEXTS[name]))))


def opened(name: str, found: bytes) -> EditedNotice:
    edits = edits_in(found, docx_to_texts(made(name)).paragraphs)
    assert edits is not None
    data = TEXTS[name].encode()
    return EditedNotice(Path("x.yaml"), data, Path("x.docx"), found, printing.office(), printing.press(), edits)


def absorbed(edited: EditedNotice) -> EditedNotice:
    for change in edited.edits.changes:
        edited.absorbing.take(change)
    return edited


def outcome(name: str, edit: word_edits.WordEdit) -> str:
    """What became of it; it is wrong if what was taken says anything else than the edited file."""
    edited = absorbed(opened(name, edit.data))
    if not edited.edits.changes:
        return "nothing"
    if edited.absorbing.left:
        return "registry" if {each.reason for each in edited.absorbing.left} == {"absorb-registry"} else "asked"
    assert edited.says_all(), edit
    return "taken"


@pytest.mark.parametrize("name", TEXTS)
def test_paragraphs_are_those_of_the_word_file(name: str) -> None:
    edited = opened(name, made(name))
    assert edited.edits.changes == ()
    assert [each.text for each in edited.absorbing.now] == [same_words(each) for each in docx_to_words(made(name)).body]


def tally(names: Sequence[str], seeds: range) -> Counter[tuple[str, str]]:
    found = Counter[tuple[str, str]]()
    for name in names:
        for seed in seeds:
            chance = random.Random(f"{name}-{seed}")  # noqa: S311 the same edits every time
            kind = word_edits.KINDS[seed % len(word_edits.KINDS)]
            edit = word_edits.edited(made(name), chance, kind, tracked=seed % 2 == 1)
            result = outcome(name, edit)
            found[kind, result] += 1
    return found


@pytest.mark.parametrize(("names", "seeds"), [(["seed-5"], range(12)), proof([*TEXTS], range(60))])
def test_random_edits_are_taken_or_asked_and_never_wrong(names: Sequence[str], seeds: range) -> None:
    found = tally(names, seeds)
    taken = sum(count for (_, result), count in found.items() if result == "taken")
    asked = sum(count for (_, result), count in found.items() if result == "asked")
    assert taken >= 0.9 * (taken + asked)


@pytest.mark.proof
def test_what_libreoffice_saved_after_the_edit_is_taken_alike(tmp_path: Path) -> None:
    """It writes the whole file anew: styles, numbers of lists, headers, tracked changes."""
    edits = {
        f"{name}-{kind}-{tracked:d}": word_edits.edited(
            made(name),
            random.Random(f"{name}{kind}"),  # noqa: S311 the same edits every time
            kind,
            tracked=tracked,
        )
        for name in ("2021-11-giao-ban", "seed-0")
        for kind in word_edits.KINDS
        for tracked in (False, True)
    }
    for name, edit in edits.items():
        (tmp_path / f"{name}.docx").write_bytes(edit.data)
    saved = tmp_path / "saved"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{name}.docx") for name in edits]
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(saved), *files],
        check=True,
        capture_output=True,
    )
    for name, edit in edits.items():
        again = replace(edit, data=(saved / f"{name}.docx").read_bytes())
        notice = name.rsplit("-", 2)[0]
        assert (name, outcome(notice, again)) == (name, outcome(notice, edit))


PLAIN = """\
date: 2021-11
state: draft
subject: Kết luận giao ban
legal_bases: [Căn cứ Luật Tổ chức chính quyền địa phương]
opening: Giám đốc Sở kết luận như sau
body:
  - heading: Giao Văn phòng Sở   # đầu mối
    items:
      - Tổng hợp *báo cáo* của **các phòng**
      # gấp
      - Gửi đại biểu
  - heading: Giao Thanh tra Sở
    items: [Kiểm tra kỷ luật]
  - {table: {columns: [STT, Việc], rows: [["1", Họp], ["2", Báo cáo]]}}
  - Các đơn vị thực hiện
signers: tran-quoc-thanh
recipients: [Như trên, {name: Văn phòng Sở, note: để biết}]
"""
TEXTS["plain"] = PLAIN


def typed(name: str, *changes: tuple[str, str]) -> bytes:
    """The Word file with these words typed over others, each in one run."""
    document = docx.Document(io.BytesIO(made(name)))
    for old, new in changes:
        (text,) = [each for each in document.element.body.iter(qn("w:t")) if old in (each.text or "")]
        text.text = text.text.replace(old, new)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


TYPED = {
    "a word": [("Gửi đại biểu", "Gửi ngay đại biểu")],
    "within emphasis": [("báo cáo", "báo tháng cáo")],
    "a sign that means something to YAML": [("Gửi đại biểu", "Gửi: đại biểu #1")],
    "a heading": [("Giao Thanh tra Sở", "Giao Thanh tra")],
    "a cell": [("Họp", "Họp hai lần")],
    "a basis": [("Luật Tổ chức", "Luật số 65 về Tổ chức")],
    "the opening": [("kết luận như sau", "kết luận")],
    "the subject": [("giao ban", "họp giao ban")],
    "a recipient": [("Như trên", "Các phòng")],
    "before the end mark": [("Các đơn vị thực hiện", "Các đơn vị thực hiện ngay")],
    "several": [("Gửi đại biểu", "Gửi các đại biểu"), ("Kiểm tra", "Thanh tra"), ("Báo cáo", "Nộp báo cáo")],
}


@pytest.mark.parametrize("changes", TYPED.values(), ids=TYPED)
def test_what_is_typed_over_goes_to_its_place_and_nowhere_else(changes: Sequence[tuple[str, str]]) -> None:
    edited = absorbed(opened("plain", typed("plain", *changes)))
    assert edited.absorbing.left == []
    assert edited.says_all()
    wanted = PLAIN
    for old, new in changes:
        wanted = wanted.replace(old, new, 1)
    found = edited.absorbing.document
    assert printing.read(found.text) == printing.read(wanted.replace("- Gửi: đại biểu #1", '- "Gửi: đại biểu #1"'))
    assert [line for line in found.text.splitlines() if "#" in line and "Gửi" not in line] == [
        line for line in PLAIN.splitlines() if "#" in line
    ]


LEFT = {
    "what the form prints": ([("Độc lập", "Độc Lập")], "absorb-registry"),
    "what the registry says": ([("Trần Quốc Thành", "Trần Văn Thành")], "absorb-registry"),
    "both sides of emphasis": ([("Tổng hợp", "Tổng"), ("báo cáo", "kết")], "absorb-not-possible"),
    "a note of a recipient": ([("để biết", "để báo cáo")], "absorb-not-possible"),
}


@pytest.mark.parametrize(("changes", "reason"), LEFT.values(), ids=LEFT)
def test_what_cannot_go_back_is_named_and_nothing_is_changed(changes: Sequence[tuple[str, str]], reason: str) -> None:
    edited = absorbed(opened("plain", typed("plain", *changes)))
    assert [each.reason for each in edited.absorbing.left] == [reason]
    assert edited.absorbing.document.text == PLAIN
    assert [problem.code for problem in edited.problems()] == [reason]


def test_words_set_in_bold_are_named() -> None:
    document = docx.Document(io.BytesIO(made("plain")))
    (run,) = [run for each in document.paragraphs for run in each.runs if run.text == "Gửi đại biểu"]
    run.bold = True
    out = io.BytesIO()
    document.save(out)
    edited = absorbed(opened("plain", out.getvalue()))
    assert [(problem.code, problem.values) for problem in edited.problems()] == [
        ("absorb-emphasis", {"on": "Gửi đại biểu"})
    ]


def test_an_edit_that_the_notice_has_already_is_not_taken_twice() -> None:
    found = typed("plain", ("Gửi đại biểu", "Gửi ngay đại biểu"))
    once = absorbed(opened("plain", found)).absorbing.document.text
    again = replace(opened("plain", found), data=once.encode())
    assert absorbed(again).absorbing.document.text == once
    assert again.says_all()
