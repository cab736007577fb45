"""A notice written on the page: what is typed and pressed is what the file says, and nothing else of it changes."""

import pytest

from tools.desk_browser import Desk
from tools.vietnamese_keys import type_as_unikey, type_by_composition
from tools.writing_desk import WritingDesk, changed_lines

GIAO_BAN = "2021-11-giao-ban"
LAST = ("body", 0, "items", 3)
"""An item that others follow only in the next section."""
SENTENCE = "Giám đốc Sở yêu cầu Đoàn kiểm tra đường Nguyễn Huệ."


def test_typing_goes_on_while_the_server_answers(desk: Desk) -> None:
    """Enter, Tab and letters faster than any answer: each letter ends in the entry that has the cursor."""
    writing = WritingDesk(desk, GIAO_BAN)
    before = writing.text()
    writing.field(*LAST).click()
    press, letters = desk.page.keyboard.press, desk.page.keyboard.type
    press("Control+End")
    press("Enter")
    type_as_unikey(desk.page, SENTENCE)
    press("Enter")
    letters("hai")
    press("Tab")
    letters(" sau")
    press("Enter")
    type_by_composition(desk.page, "việc ba")
    press("Shift+Tab")
    press("Alt+ArrowUp")
    letters("!")
    assert changed_lines(before, writing.saved()) == [
        "+      - việc ba!",
        f"+      - text: {SENTENCE}",
        "+        items:",
        "+          - hai sau",
    ]
    assert writing.focused() == ("body", 0, "items", 4)
    desk.page.locator(".mark").wait_for()  # the entry that went deeper and came back is marked on its page


@pytest.mark.proof
@pytest.mark.parametrize("type_in", [type_as_unikey, type_by_composition])
def test_vietnamese_is_typed_into_every_kind_of_field(desk: Desk, type_in: object) -> None:
    """While pages and answers come in, no field under the cursor is redrawn."""
    assert callable(type_in)
    writing = WritingDesk(desk, "2022-03-ket-luan-lien-nganh")
    for path in (
        ("subject",),
        ("legal_bases", 1),
        ("opening", 0),
        ("body", 0, "heading"),
        ("body", 0, "items", 1, "heading"),
        ("body", 1, "items", 0, "items", 1, "table", "rows", 1, 1),
        ("signers", 0, "post"),
        ("recipients", 3, "name"),
        ("appendices", 0, "title"),
    ):
        field = writing.field(*path)
        field.click()
        desk.page.keyboard.press("Control+End")
        before = field.input_value()
        type_in(desk.page, f" {SENTENCE}")
        assert field.input_value() == f"{before} {SENTENCE}"
        assert writing.focused() == path
    assert writing.saved().count(SENTENCE) == 9
