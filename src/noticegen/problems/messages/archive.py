"""The archive: what was made, and what no longer agrees with its notice."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "backed-up": Word(vi="bản cũ đã cất vào {path}", en="the old one is kept as {path}"),
    "made-many": Word(vi="đã tạo {count} tệp của {source}", en="made {count} files of {source}"),
    "resend": Word(
        vi="Cần gửi lại bản trích của {source} cho: {units}.", en="Excerpts of {source} to be sent again to: {units}."
    ),
    "archive-done": Word(
        vi="Đã ghi {made} tệp; {unchanged} văn bản không đổi.",
        en="{made} files written; {unchanged} documents unchanged.",
    ),
    "archive-unchanged": Word(
        vi="{notices} thông báo, không có gì thay đổi.", en="{notices} notices, nothing has changed."
    ),
    "waiting": Word(
        vi="Một lần build khác đang ghi vào thư mục này; đang chờ…",
        en="Another build is writing to this folder; waiting…",
    ),
    "watching": Word(vi="Đang theo dõi. Ctrl+C để dừng.", en="Watching. Ctrl+C stops."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "notice-gone": Sentences(
        vi=(
            "{path}: thông báo {source} không còn; văn bản của nó vẫn nằm đây.",
            "Nếu đã đổi tên thông báo, xóa thư mục này; nếu đã bỏ, báo cho các đơn vị đã nhận rồi xóa.",
        ),
        en=(
            "{path}: the notice {source} is gone; its documents are still here.",
            (
                "If the notice was renamed, delete this folder; if it was dropped, tell those who received it, then "
                "delete it."
            ),
        ),
    ),
    "issued-changed": Sentences(
        vi=(
            "{name} đã ban hành, nay chữ đã khác. Bản trước được cất: {backups}.",
            (
                "Đã ký hay đã gửi thì đừng dùng bản mới thay bản cũ cùng số: sai nội dung thì ban hành văn bản khác "
                "thay thế, sai thể thức thì đính chính bằng công văn (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3)."
            ),
        ),
        en=(
            "{name} was issued, and says something else now. What it was is kept: {backups}.",
            (
                "If it was signed or sent, do not put the new one in its place under the same number: wrong content "
                "is replaced by another document, wrong form corrected by letter (NĐ 30/2020/NĐ-CP, Điều 18 khoản 3)."
            ),
        ),
    ),
    "appendix-withdrawn": Sentences(
        vi=(
            "Thông báo không còn phụ lục là tệp riêng này, nhưng tệp cũ vẫn còn: {path}.",
            "Báo cho nơi đã nhận biết tệp cũ hết hiệu lực, rồi xóa tệp đó.",
        ),
        en=(
            "The notice has no such appendix in a file of its own any more, but the old file is still there: {path}.",
            "Tell those who received it that the old one is void, then delete it.",
        ),
    ),
    "appendix-unknown": Sentences(
        vi=(
            "{path} không có trong sổ ghi của văn bản này, nên không được cập nhật theo thông báo.",
            "Xem tệp còn đúng không; không dùng nữa thì xóa.",
        ),
        en=(
            "{path} is not in the record of these documents, so it does not follow the notice.",
            "See whether it is still right; delete it if it is not needed.",
        ),
    ),
    "signed-out-of-date": Sentences(
        vi=(
            "{path} đã ký trên bản cũ: {document} nay đã khác.",
            (
                "Bản cũ còn hiệu lực thì giữ cả hai, báo nơi đã nhận nếu thay; không còn thì cất tệp đã ký đi và "
                "trình ký lại."
            ),
        ),
        en=(
            "{path} was signed as it was before: {document} is another now.",
            (
                "If the old one holds, keep both, and tell those who got it if it is replaced; else put it away and "
                "sign anew."
            ),
        ),
    ),
}
