"""What is kept of an object is given for that object alone."""

import pytest

from noticegen.problems.by_identity import by_identity


class Notice:
    """Equal to every other, as two copies of one notice are."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Notice)

    def __hash__(self) -> int:
        return 1


def test_it_is_computed_once_for_an_object_and_anew_for_its_equal() -> None:
    asked: list[Notice] = []

    @by_identity(2)
    def words_of(notice: Notice) -> str:
        """What it says."""
        asked.append(notice)
        return notice.words

    first, second = Notice("một"), Notice("hai")
    assert [words_of(each) for each in (first, second, first, second)] == ["một", "hai", "một", "hai"]
    assert len(asked) == 2
    assert words_of.__doc__ == "What it says."


def test_an_object_that_is_gone_leaves_its_place_to_no_other() -> None:
    """Python gives the `id` of what is gone to what comes next."""

    @by_identity(100)
    def words_of(notice: Notice) -> str:
        return notice.words

    for number in range(100):
        assert words_of(Notice(str(number))) == str(number)


def test_only_the_last_few_are_kept() -> None:
    asked: list[str] = []

    @by_identity(2)
    def words_of(notice: Notice) -> None:
        asked.append(notice.words)

    notices = [Notice(str(number)) for number in range(3)]
    for each in (*notices, notices[0]):
        words_of(each)
    assert asked == ["0", "1", "2", "0"]


def test_what_is_named_is_refused_and_not_lost() -> None:
    @by_identity(1)
    def words_of(notice: Notice, ending: str = "") -> str:
        return notice.words + ending

    with pytest.raises(TypeError, match="ending"):
        words_of(Notice("một"), ending=".")
