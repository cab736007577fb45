"""Timestamps, and the signature levels that require them."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-level-needs-tsa": Sentences(
        vi=("Mức {level} cần dấu thời gian.", "Thêm --tsa với địa chỉ máy chủ dấu thời gian của nơi cấp chứng thư."),
        en=(
            "Level {level} requires a timestamp.",
            "Add --tsa with the address of the certificate issuer's timestamp server.",
        ),
    ),
    "usage-level-needs-trust": Sentences(
        vi=(
            "Mức {level} lưu bằng chứng đến tận chứng thư gốc, nên cần biết gốc nào được tin.",
            "Thêm --trust với tệp chứng thư gốc của nơi cấp chứng thư (và của nơi cấp dấu thời gian, nếu khác).",
        ),
        en=(
            "Level {level} stores evidence up to the root certificate, so the trusted root must be known.",
            "Add --trust with the issuer's root certificate (and with that of the timestamp server, if different).",
        ),
    ),
    "tsa-unreachable": Sentences(
        vi=(
            "Không nối được với máy chủ dấu thời gian {url}; {path} chưa ký.",
            "Kiểm tra mạng và địa chỉ ở --tsa rồi chạy lại.",
        ),
        en=(
            "Cannot reach the timestamp server {url}; {path} was not signed.",
            "Check the network and the address in --tsa, then try again.",
        ),
    ),
    "tsa-refused": Sentences(
        vi=("Máy chủ dấu thời gian {url} từ chối: {reason}; {path} chưa ký.", "Hỏi nơi cấp dấu thời gian."),
        en=(
            "The timestamp server {url} refused the request: {reason}; {path} was not signed.",
            "Ask the operator of the timestamp server.",
        ),
    ),
    "tsa-garbled": Sentences(
        vi=("{url} không trả lời như một máy chủ dấu thời gian; {path} chưa ký.", "Xem lại địa chỉ ở --tsa."),
        en=("{url} does not respond like a timestamp server; {path} was not signed.", "Check the address in --tsa."),
    ),
    "tsa-untrusted": Sentences(
        vi=(
            "Chứng thư của máy chủ dấu thời gian {url} không tin được; {path} chưa ký.",
            "Thêm --trust với chứng thư gốc của nơi cấp dấu thời gian.",
        ),
        en=(
            "The certificate of the timestamp server {url} is not trusted; {path} was not signed.",
            "Add --trust with the root certificate of the timestamp server.",
        ),
    ),
}
