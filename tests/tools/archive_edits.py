"""Edits of a workspace, and which documents each of them changes."""

import os
from collections.abc import Callable
from pathlib import Path

from .archives import THANH_TRA, VAN_PHONG, change
from .checkout import ROOT

WHOLE = ["mot", "thanh-tra", "van-phong"]
NOTICE_FILE, OFFICE_FILE = "data/notices/mot.yaml", "data/office.yaml"
Edit = Callable[[Path], object]


def edit(file: str, old: str, new: str) -> Edit:
    return lambda root: change(root / file, old, new)


UNTOUCHING: dict[str, Edit] = {
    "nothing": lambda _: None,
    "a comment above all": edit(NOTICE_FILE, "date: 2021-11", "# mới\n\ndate: 2021-11"),
    "another unit's telephone": edit(OFFICE_FILE, "{id: ke-toan-truong,", "{id: ke-toan-truong, email: kt@so.vn,"),
    "a new unit": edit(OFFICE_FILE, "groups:", "  - {id: cong-doan, kind: organisation, name: Công đoàn}\ngroups:"),
    "another way to write the same": edit(NOTICE_FILE, "subject: Kết luận mot", 'subject: "Kết luận mot"'),
    "only the file's time": lambda root: os.utime(root / NOTICE_FILE),
}


def override(root: Path, name: str, old: str, new: str) -> None:
    (root / "templates").mkdir(exist_ok=True)
    source = ROOT / "templates" / name
    (root / "templates" / name).write_text(source.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def own_profile(root: Path) -> None:
    """The office's own form: the same but for the space between paragraphs."""
    source = (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8")
    (root / "data/profiles").mkdir()
    (root / "data/profiles/nd30.yaml").write_text(source + "\n# riêng\n", encoding="utf-8")
    change(root / "data/profiles/nd30.yaml", "right: {value: 15, min: 15", "right: {value: 18, min: 15")


TASK = edit(NOTICE_FILE, VAN_PHONG, "Văn phòng Sở khẩn trương")
TOUCHING: dict[str, tuple[Edit, str, list[str]]] = {
    "a task": (TASK, "content", ["mot", "van-phong"]),
    "another task": (edit(NOTICE_FILE, THANH_TRA, "Thanh tra Sở xem xét"), "content", ["mot", "thanh-tra"]),
    "the subject": (edit(NOTICE_FILE, "Kết luận mot", "Kết luận một"), "content", WHOLE),
    "the signer": (edit(OFFICE_FILE, "Trần Quốc Thành", "Lê Văn Bảy"), "content", ["mot"]),
    "the unit's name": (edit(OFFICE_FILE, "name: Thanh tra Sở", "name: Thanh tra"), "content", ["thanh-tra"]),
    "a template": (lambda root: override(root, "excerpt.html.j2", "Trích ", "Trích lục "), "form", WHOLE[1:]),
    "the form": (own_profile, "form", WHOLE),
    "a file gone": (lambda root: (root / "output/mot/excerpts/thanh-tra.pdf").unlink(), "missing", ["thanh-tra"]),
}
