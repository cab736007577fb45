"""What the page may ask for, by chance: awkward words in every place, entries moved everywhere."""

from collections.abc import Iterator
from random import Random
from typing import Any

from .desk_edits import NODES, TEXTS, Edit, Path, at, own

AWKWARD = [
    "a: b", "#1", "Nhóm A #2", "~", "null", "no", "yes", "'", '"', "it's", 'nói "có"', "\\", "\\n", "- một", "-",
    "? hỏi", "a, b", "[x]", "{y}", "*đậm*", "**đậm**", "&a", "!b", "%c", "@d", "`e`", "|", ">", "x:", ":x", "16:30",
    "012", "...", "<<", "“ngoặc”",
    "", "kê\u0301t luâ\u0323n", "Kết luận", "hai\ndòng", "một  hai", " đầu", "cuối ", "2021-11-16", "1e9", "0x1",
    "Căn cứ: Nghị định số 30/2020/NĐ-CP; “Điều 5”", "Giao Văn phòng 😀 tổng hợp", "dài " * 80, "---", "=",
]  # fmt: skip

OPS = ("set", "field", "insert", "remove", "move", "indent", "outdent", "split", "join")
_TABLE = {"table": {"columns": ["TT", {"title": "Nội dung: số", "width": "2"}], "rows": [["", "a: b"], ["2", "#"]]}}


def leaves(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every text."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from leaves(each, (*path, number))
    else:
        yield path


def lists(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every list of entries."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in NODES and isinstance(each, list):
                yield (*path, key)
            yield from lists(each, (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from lists(each, (*path, number))


class Asking:
    """Edits of one notice as it is now, by chance."""

    def __init__(self, tree: Any, chance: Random) -> None:
        self.tree, self.chance = tree, chance
        self.lists = list(lists(tree))
        self.entries = [(*path, number) for path in self.lists for number in range(len(at(tree, path)))]
        self.texts = [each for each in leaves(tree) if self._is_entrys(each)]

    def _is_entrys(self, path: Path) -> bool:
        entry, key = own(path)
        return key in TEXTS and len(entry) > 1 and entry[-2] in NODES

    def words(self) -> str:
        return self.chance.choice(AWKWARD)

    def edit(self) -> Edit:
        """One of any kind."""
        return self.of(self.chance.choice(list(OPS) if self.texts else ["insert"]))

    def of(self, op: str) -> Edit:
        """One of this kind."""
        made: Edit = getattr(self, f"_{op}")()
        return {"op": op, **made}

    def _set(self) -> Edit:
        return {"path": self.chance.choice(list(leaves(self.tree))), "value": self.words()}

    def _field(self) -> Edit:
        key = self.chance.choice(["units", "coordinating", "deadlines", "label", "numbering"])
        ids = self.chance.sample(["van-phong", "thanh-tra", "all", "cac-phong"], self.chance.randrange(4))
        deadlines = [{"text": self.words() or "x", "date": None}, {"text": "ngay", "date": "2026-11-05"}]
        values = {
            "deadlines": deadlines[: self.chance.randrange(3)],
            "label": self.chance.choice([None, "Thứ nhất,", "a: b"]),
            "numbering": self.chance.choice([None, "dash"]),
        }
        return {"path": self.chance.choice(self.entries), "key": key, "value": values.get(key, ids)}

    def _insert(self) -> Edit:
        path = self.chance.choice([("body",), *self.lists, *((*each, "items") for each in self.entries)])
        value = self.chance.choice(
            [self.words(), "", {"heading": self.words(), "items": [""]}, {"paragraph": self.words()}, _TABLE]
        )
        try:
            there = at(self.tree, path)
        except (LookupError, TypeError):
            there = []
        count = len(there) if isinstance(there, list) else 0 if there is None else 1
        return {"path": path, "index": self.chance.randint(0, count), "value": value}

    def _remove(self) -> Edit:
        return {"path": self.chance.choice(self.entries)}

    def _move(self) -> Edit:
        *path, index = self.chance.choice(self.entries)
        to_path = self.chance.choice([None, self.chance.choice(self.lists)])
        count = len(at(self.tree, to_path or path)) - (to_path in (None, tuple(path)))
        return {"path": tuple(path), "index": index, "to": self.chance.randint(0, count), "to_path": to_path}

    def _indent(self) -> Edit:
        return {"path": self.chance.choice(self.entries)}

    def _outdent(self) -> Edit:
        return {"path": self.chance.choice(self.entries)}

    def _split(self) -> Edit:
        path = self.chance.choice(self.texts)
        return {"path": path, "at": self.chance.randint(0, len(at(self.tree, path) or "") + 1)}

    def _join(self) -> Edit:
        return {"path": self.chance.choice(self.texts)}
