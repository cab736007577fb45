"""The key an author meant by a misspelt or Vietnamese one, as people write who have never seen the list."""

import unicodedata
from collections.abc import Iterable

from noticegen.problems.nearest import nearest

_MEANT = {
    "ngay": "date", "ngaybanhanh": "date", "thoigian": "date", "so": "number", "sovanban": "number",
    "sokyhieu": "number", "kyhieu": "symbol", "trichyeu": "subject", "tieude": "heading", "chude": "subject",
    "nguoiky": "signers", "ky": "signers", "noinhan": "recipients", "noidung": "body", "ketluan": "body",
    "cancu": "legal_bases", "modau": "opening", "ketthuc": "closing", "phanket": "closing", "loai": "kind",
    "loaivanban": "kind", "coquan": "issuers", "coquanbanhanh": "issuers", "diadanh": "place", "dokhan": "urgency",
    "phuluc": "appendices", "luu": "archive", "donvi": "units", "phoihop": "coordinating", "thoihan": "deadlines",
    "han": "deadlines", "muc": "items", "mucon": "items", "muccon": "items", "doan": "paragraph", "cau": "text",
    "noidungmuc": "text", "bang": "table", "nhan": "label", "danhso": "numbering", "ten": "name", "hoten": "name",
    "hovaten": "name", "chucvu": "post", "quyenhan": "authority", "ghichu": "note", "mucdich": "note", "ma": "id",
    "tentat": "short_name", "cot": "columns", "hang": "rows", "dorong": "width", "nhom": "groups",
    "thanhvien": "members", "coquanchuquan": "parent", "soban": "copies", "nguoisoan": "initials",
    "trangthai": "state", "tinhtrang": "state", "teprieng": "separate", "rieng": "separate",
}  # fmt: skip
_SIGNS = str.maketrans("", "", " _-")


def meant_key(key: str, known: Iterable[str]) -> str:
    """The known key that this one stands for; empty if there is none."""
    known = tuple(known)
    meant = _MEANT.get(_plain(key), "")
    return meant if meant in known else nearest(key, known)


def is_addressing(key: str) -> bool:
    """Whether somebody wrote "Kính gửi" where a key stands."""
    return _plain(key).startswith("kinhgui")


def _plain(key: str) -> str:
    """Without tone marks, capitals and spaces: "Trích yếu" becomes trichyeu."""
    letters = unicodedata.normalize("NFD", key.casefold().replace("đ", "d"))
    return "".join(each for each in letters if not unicodedata.combining(each)).translate(_SIGNS)
