"""The turns of phrase by which the parts of a notice are known; all of them folded: no capitals, no marks."""

import re
from collections.abc import Iterable


def _any_of(phrases: Iterable[str], before: str = "", after: str = "") -> re.Pattern[str]:
    """A pattern for one of these."""
    return re.compile(f"{before}(?:{'|'.join(phrases)}){after}")


BEGINS_TEXT = _any_of((
    r"can cu", r"ngay \d", r"(?:sang|chieu|toi)[ ,]", r"thuc hien", r"sau khi", r"vua qua", r"hom nay", r"tu ngay",
    r"trong (?:ngay|cac|thoi|quy|thang|nam)", r"de (?:kip|tiep|tang|trien)", r"tai (?:cuoc|hoi|tru|van|phien|buoi)",
    r"kinh gui", r"xet", r"theo (?:de|y|chuong|ke|noi|su)", r"duoc su", r"nham", r"luc \d", r"vao (?:luc|hoi|ngay)",
    r"tren co so", r"uy ban nhan dan .{0,80}thong bao", r"thanh phan", r"chu tri\b", r"so .{0,80}thong bao", r"thua",
    r"dong chi .{0,80}(?:da|chu tri)",
))  # fmt: skip
"""How the first sentence behind the subject begins."""

LEADS_IN = re.compile(r"(?:nhu sau|(?:ket luan|chi dao|thong nhat|y kien)[^.]{0,30}:)\W*$")
"""How the last sentence of an opening ends."""

CLOSES = _any_of((
    r"tren day", r"de nghi", r"yeu cau", r"thong bao nay", r"van phong .{0,60}(?:thong bao|xin)", r"thua lenh",
    r"nhan duoc", r"thua uy quyen", r"(?:so|uy ban nhan dan) .{0,90}thong bao", r"thong bao (?:de|den)",
    r"xin thong bao", r"can cu (?:ket luan|thong bao|noi dung)", r"giao van phong", r"trong qua trinh", r"vay,? ",
    r"kinh (?:trinh|de nghi|mong)", r"noi dung .{0,40}thong bao", r"tran trong", r"ket luan nay",
    r"cac (?:co quan|don vi|phong).{0,60}(?:nghiem tuc|can cu|thuc hien)",
))  # fmt: skip
"""How a closing begins."""

BASIS = _any_of((r"can cu", r"xet (?:de nghi|to trinh)", r"theo de nghi"), after=r"\b")
"""How a legal basis begins."""

AUTHORITY = re.compile(r"(?:tm|kt|tl|tuq|q)\s?\.\s?\w")
"""How a line above a post begins."""

POST = _any_of((
    "giam doc", "pho giam doc", "chu tich", "pho chu tich", "chanh van phong", "pho chanh van phong", "bo truong",
    "thu truong", "hieu truong", "pho hieu truong", "truong phong", "pho truong phong", "truong ban", "pho truong ban",
    "chanh thanh tra", "cuc truong", "chi cuc truong", "vien truong", "tong giam doc", "pho tong giam doc", "chu tri",
    "thu ky", "chu nhiem", "uy vien", "bi thu", "pho bi thu", "tong cuc truong", "vu truong", "doi truong",
), after=r"\b")  # fmt: skip
"""How the line of a signer's post begins."""

BODY = _any_of((
    "so", "bo", "uy ban", "ubnd", "hdnd", "hoi", "hoi dong", "lien doan", "ban", "van phong", "phong", "cuc",
    "chi cuc", "tong cuc", "truong", "trung tam", "cong ty", "doan", "vien", "kho bac", "thanh tra", "benh vien",
    "tong cong ty", "ngan hang", "toa an", "huyen uy", "tinh uy", "thanh uy", "dang uy", "mat tran", "hop tac xa",
    "doi", "to", "nha may", "hat", "tram", "dai", "bao", "thu vien", "bao tang", "tap doan", "cong an", "chinh phu",
    "vu",
), after=r"\b")  # fmt: skip
"""How the name of an office begins."""

GOES_ON = _any_of((
    "va", "tinh", "huyen", "thanh pho", "thi xa", "xa", "phuong", "quan", "thi tran", "tp", "khu vuc", "viet nam",
    "cua", "truc thuoc",
), after=r"\b")  # fmt: skip
"""How the second line of such a name begins."""

STANDS_ABOVE = _any_of((
    "uy ban nhan dan", "ubnd", "bo", "so", "chinh phu", "hoi dong nhan dan", "tong cuc", "huyen uy", "tinh uy",
    "tong cong ty",
), after=r"\b")  # fmt: skip
"""How the name of a body begins that may stand above another."""

APPENDIX = _any_of((
    r"phu luc\b", r"bieu (?:mau )?(?:so )?\d", r"mau (?:so )?\d", r"danh (?:muc|sach)\b", r"lich \w+",
    r"chuong trinh\b",
))  # fmt: skip
"""How what follows the signatures begins."""

APPENDIX_SOURCE = re.compile(r"\(?(?:ban hanh )?kem theo")
SIGNED = re.compile(r"\(?(?:da ky|ky ten|ky,|ky ghi|chu ky)[^)]*\)?$")
