"""Values that the page writes where others stood, or nothing."""

import pytest

from noticegen.desk.written_value import with_value
from noticegen.reading.value_to_yaml import Value
from noticegen.reading.yaml_document import YamlDocument

TEXT = "body:\n  - heading: Giao\n    units: van-phong  # trong danh bạ\n    items: [Một]\n"
UNITS = ("body", 0, "units")


@pytest.mark.parametrize(
    ("value", "written"),
    [(["thanh-tra"], "thanh-tra"), (["thanh-tra", "all"], "[thanh-tra, all]"), ("thanh-tra", "thanh-tra")],
)
def test_a_key_left_blank_beside_its_comment_is_filled_again(value: Value, written: str) -> None:
    blank = with_value(YamlDocument(TEXT, "x.yaml"), UNITS, None)
    assert "units:" in blank.text
    filled = with_value(blank, UNITS, value)
    assert [line.split("  #")[0].strip() for line in filled.text.splitlines()][2] == f"units: {written}"
    assert filled.text.count("# trong danh bạ") == 1
