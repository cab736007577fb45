"""Word files whose XML an accident changed: elements gone, doubled, renamed, elsewhere, values that mean nothing."""

import copy
import io
import zipfile
from contextlib import suppress
from random import Random
from typing import Any

from lxml import etree

from .old_truths import old_files

VALUES = ("99999999999", "9" * 5_000, "-1", "", "x", "\u0662", "Ⅷ", "%1%2%9", "0")
WORDS = (
    "**", "*a", "\t\t\t", "1.", "./.", "Nơi nhận:", "Phụ lục", "KT. GIÁM ĐỐC", "ngày 99999 tháng 13 năm 0",
    "quý I/0000",
    "Số: 111111111111/TB", "|", "# a", "- ", "Phần thứ hai",
    "a) ", "trước ngày 30/2/2024", "{{", '"', "'", ": ", "\\*",
)  # fmt: skip


def with_changed_xml(seed: int) -> bytes:
    """One of the old files, some of its parts changed; the same for the same seed."""
    random = Random(seed)  # noqa: S311 - equal on every run is what is wanted
    files = [file for file in old_files().values() if file.file_name.endswith(".docx")]
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(random.choice(files).data)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            is_changed = name.endswith(".xml") and ("document" in name or random.random() < 0.5)
            target.writestr(name, _changed(source.read(name), random) if is_changed else source.read(name))
    return made.getvalue()


def _changed(data: bytes, random: Random) -> bytes:
    root = etree.fromstring(data)
    for _ in range(random.choice([1, 3, 10, 40])):
        with suppress(ValueError, TypeError):  # not every change can be made everywhere
            random.choice(_CHANGES)(random.choice(list(root.iter("*"))), random)
    return bytes(etree.tostring(root))


def _remove(element: Any, _: Random) -> None:
    if element.getparent() is not None:
        element.getparent().remove(element)


def _value(element: Any, random: Random) -> None:
    if element.attrib:
        element.set(random.choice(list(element.attrib)), random.choice(VALUES))


def _rename(element: Any, random: Random) -> None:
    element.tag = random.choice(list(element.getroottree().iter("*"))).tag


def _double(element: Any, _: Random) -> None:
    if element.getparent() is not None:
        element.addnext(copy.deepcopy(element))


def _say(element: Any, random: Random) -> None:
    element.text = (element.text or "") + random.choice(WORDS)


def _move(element: Any, random: Random) -> None:
    random.choice(list(element.getroottree().iter("*"))).append(element)


_CHANGES = (_remove, _value, _rename, _double, _say, _move)
