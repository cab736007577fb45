"""A note that the author accepted is not told again; errors and warnings cannot be accepted; our samples are clean."""

from pathlib import Path

import pytest

from noticegen.checking.check import check_file, measured, read_office, text_to_checked
from noticegen.form.typesetting import Typesetter
from noticegen.printing.kit import kit_of
from noticegen.printing.press import press_of
from noticegen.workspace.workspace import Workspace
from tools.checkout import ROOT
from tools.notices import BASE, office

MIXED = BASE.replace("body:", "closing: [Hóa đơn hàng hoá]\nbody:", 1)
SPACED = BASE.replace("body:", "closing: ['Hóa đơn , đủ']\nbody:", 1)


def codes(text: str) -> list[str]:
    return [each.code for each in text_to_checked(text, "notice.yaml", office()).problems]


@pytest.mark.parametrize(
    "line",
    [
        "# noticegen: chấp nhận B18-tones",
        "  # Bản thật viết thế (noticegen: chấp nhận B18-tones).",
        "# noticegen: accept B09, b18-TONES",
    ],
)
def test_an_accepted_note_is_not_told(line: str) -> None:
    assert "B18-tones" in codes(MIXED)
    assert "B18-tones" not in codes(f"{line}\n{MIXED}")


@pytest.mark.parametrize("line", ["# noticegen: chấp nhận B18", "# chấp nhận B18-tones", "# noticegen: accept"])
def test_another_comment_accepts_nothing(line: str) -> None:
    assert "B18-tones" in codes(f"{line}\n{MIXED}")


@pytest.mark.parametrize(("text", "code"), [(SPACED, "B18"), (f"{BASE}\nthem: a\n", "unknown-key")])
def test_a_warning_or_an_error_stays(text: str, code: str) -> None:
    assert code in codes(text)
    assert code in codes(f"# noticegen: chấp nhận {code}\n{text}")


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    workspace = Workspace(ROOT)
    return press_of(kit_of(read_office(workspace), workspace, has_source=True)).typesetter


@pytest.mark.parametrize("path", sorted((ROOT / "data/notices").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_newcomer_reads_nothing_about_our_samples(path: Path, typesetter: Typesetter) -> None:
    checked = check_file(path, read_office(Workspace(ROOT)))
    assert measured(checked, typesetter).problems == ()
