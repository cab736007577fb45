"""Slots → the file beside the PDF from which any signing program learns where to put what."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from noticegen.form.profile import Profile
from noticegen.form.slot import CORNER_MARKS, Role, Slot

_SCHEMA_VERSION = 1
"""Of the file's layout; its key has been `form` since the first version."""

_BELONGS = {
    Role.NUMBER: "Số văn bản, bằng chữ số Ả Rập",
    Role.DAY: "Ngày, hai chữ số",
    Role.MONTH: "Tháng",
    Role.YEAR: "Năm, bốn chữ số",
    Role.SIGNATURE: "Chữ ký của {whose}: ảnh màu xanh, nền trong suốt",
    Role.SEAL: "Con dấu của {whose}: ảnh màu đỏ, nền trong suốt, đúng cỡ thật, trùm khoảng 1/3 chữ ký về bên trái",
    Role.COPY_MARK: "Hình thức sao; {whose}; thời gian ký: một dòng căn phải",
    Role.APPENDIX_MARK: "Số: {document}; thời gian ký: một dòng căn phải, chữ ký số của {whose}",
}
_STYLES = {
    Role.NUMBER: "number-symbol",
    Role.DAY: "place-date",
    Role.MONTH: "place-date",
    Role.YEAR: "place-date",
    **{role: role.value for role in CORNER_MARKS},
}


def slots_to_json(slots: Sequence[Slot], profile: Profile) -> bytes:
    """`mm` is from the page's top left corner, `pdf` in points from its bottom left: left, bottom, right, top."""
    content = {
        "form": _SCHEMA_VERSION,
        "page_mm": profile.page.size_mm,
        "slots": [_entry(slot, profile) for slot in slots],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _entry(slot: Slot, profile: Profile) -> Mapping[str, Any]:
    return {
        "role": slot.role,
        "page": slot.page,
        "mm": {"left": slot.x, "top": slot.y, "width": slot.width, "height": slot.height},
        "pdf": [round(each, 2) for each in slot.pdf_box(profile.page.size_mm[1])],
        "belongs": _BELONGS[slot.role].format(whose=slot.whose, document=slot.document),
        **({"field": slot.field} if slot.field else {}),
        **({"font": _font(_STYLES[slot.role], profile)} if slot.role in _STYLES else {}),
        **({"filled": True} if slot.is_filled else {}),
    }


def _font(name: str, profile: Profile) -> Mapping[str, Any]:
    """The font of the words around a slot, in which its content must be written too."""
    style = profile.styles[name]
    return {"family": profile.font.family, "size_pt": style.size_pt.value, "italic": style.italic}
