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
"""How the first sentence after the subject begins."""

LEADS_IN = re.compile(r"(?:nhu sau|(?:ket luan|chi dao|thong nhat|y kien)[^.]{0,30}:)\W*$")
"""How the last sentence of an opening ends."""

CLOSES = _any_of((
    r"tren day", r"de nghi", r"yeu cau", r"thong bao nay", r"van phong .{0,60}(?:thong bao|xin)", r"thua lenh",
    r"nhan duoc", r"thua uy quyen", r"(?:so|uy ban nhan dan) .{0,90}thong bao", r"thong bao (?:de|den)",
    r"xin thong bao", r"can cu (?:ket luan|thong bao|noi dung)", r"giao van phong", r"trong qua trinh", r"vay,? ",
    r"kinh (?:trinh|de nghi|mong)", r"noi dung .{0,40}thong bao",
    r"[^.;]{0,110}\bthong bao (?:de|den|toi|cho)\b",
    r"[^.;,]{0,60}\b(?:yeu cau|de nghi) (?:thu truong |lanh dao )?(?:cac|toan the|tat ca)\b.{0,150}thuc hien",
    r"tran trong", r"ket luan nay", r"[^.;]{0,90}\bkinh (?:bao cao|trinh|de nghi|mong)\b",
    r"cac (?:co quan|don vi|phong).{0,60}(?:nghiem tuc|can cu|thuc hien)",
))  # fmt: skip
"""How a closing begins."""

BASIS = _any_of((r"can cu", r"xet (?:de nghi|to trinh)", r"theo de nghi"), after=r"\b")
"""How a legal basis begins."""

AUTHORITY = re.compile(r"(?:(?:tm|kt|tl|tuq|q)\s?\.|(?:t/m|k/t|t/l|t/u/?q)\.?\s)\s?\w")
"""How a line above a post begins."""

POST = _any_of((
    r"(?:pho |quyen |q\. ?)?(?:tong |pho tong )?(?:giam doc|chu tich|chanh \w+|chu nhiem|bi thu|ke toan truong)",
    r"(?:pho )?(?:bo|thu|hieu|cuc|chi cuc|vien|tong cuc|vu|doi|hat|tram|khoa|trai|vien|to) truong",
    r"(?:pho )?(?:chi huy|doi|quan|thu) truong",
    r"(?:pho )?truong (?:phong|ban|khoa|bo mon|doan|trung tam|thon|ga|dai)",
    r"(?:pho )?tong (?:bien tap|thu ky)", "chu tri", "thu ky", r"uy vien", r"chinh uy", r"tu lenh", "vien truong",
), after=r"\b")  # fmt: skip
"""How the line of a signer's post begins."""

BODY = _any_of((
    "so", "bo", "uy ban", "ubnd", "hdnd", "hoi", "hoi dong", "lien doan", "ban", "van phong", "phong", "cuc",
    "chi cuc", "tong cuc", "truong", "trung tam", "cong ty", "doan", "vien", "kho bac", "thanh tra", "benh vien",
    "tong cong ty", "ngan hang", "toa an", "huyen uy", "tinh uy", "thanh uy", "dang uy", "mat tran", "hop tac xa",
    "doi", "to", "nha may", "hat", "tram", "dai", "bao", "thu vien", "bao tang", "tap doan", "cong an", "chinh phu",
    "vu", "bao hiem", "toa soan", "tinh doan", "huyen doan", "tap doan", "hoc vien", "bo chi huy", "uy ban",
    "buu dien", "dien luc", "quy", "khoa", "lien hiep", "lien minh", "ubmttq", "cong doan", "dai hoc",
), after=r"\b")  # fmt: skip
"""How the name of an office begins."""

GOES_ON = _any_of((
    "va", "tinh", "huyen", "thanh pho", "thi xa", "xa", "phuong", "quan", "thi tran", "tp", "khu vuc", "viet nam",
    "cua", "truc thuoc", "trung uong", "mien", "vung",
), after=r"\b")  # fmt: skip
"""How the second line of such a name begins."""

STANDS_ABOVE = _any_of((
    "quan khu", "quan doan", "quan chung",
    "uy ban nhan dan", "ubnd", "bo", "so", "chinh phu", "hoi dong nhan dan", "tong cuc", "huyen uy", "tinh uy",
    "tong cong ty", "thanh uy", "dang uy", "quan uy", "bao hiem xa hoi", "tap doan", "dai hoc", "truong dai hoc", "cuc",
    "chi cuc", "cong ty", "lien doan", "hoi lien hiep", "cong an", "bo chi huy", "kho bac", "ngan hang", "vien",
    "hoc vien", "benh vien", "trung tam", "thanh tra", "ban quan ly", "tinh doan", "phong", "uy ban", "mttq", "hoi",
), after=r"\b")  # fmt: skip
"""How the name of a body begins that may stand above another."""

APPENDIX = _any_of((
    r"phu luc\b", r"bieu (?:mau )?(?:so )?\d", r"mau (?:so )?\d", r"danh (?:muc|sach)\b", r"lich \w+",
    r"chuong trinh\b",
))  # fmt: skip
"""How what follows the signatures begins."""

APPENDIX_SOURCE = re.compile(r"\(?(?:ban hanh )?kem theo")
SIGNED = re.compile(r"\(?(?:da ky|ky ten|ky,|ky ghi|chu ky)[^)]*\)?$")
