"""Time stamps, and the levels of a signature that need them."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-level-needs-tsa": Sentences(
        vi=("Mức {level} cần dấu thời gian.", "Thêm --tsa với địa chỉ máy chủ dấu thời gian của nơi cấp chứng thư."),
        en=(
            "Level {level} needs a time stamp.",
            "Add --tsa with the address of the time-stamp server of whoever issued the certificate.",
        ),
    ),
    "usage-level-needs-trust": Sentences(
        vi=(
            "Mức {level} lưu bằng chứng đến tận chứng thư gốc, nên cần biết gốc nào được tin.",
            "Thêm --trust với tệp chứng thư gốc của nơi cấp chứng thư (và của nơi cấp dấu thời gian, nếu khác).",
        ),
        en=(
            "Level {level} keeps proofs up to the root certificate, so it must be known which root is trusted.",
            "Add --trust with the root certificate of the issuer (and that of the time-stamp server, if another).",
        ),
    ),
    "tsa-unreachable": Sentences(
        vi=(
            "Không nối được với máy chủ dấu thời gian {url}; {path} chưa ký.",
            "Kiểm tra mạng và địa chỉ ở --tsa rồi chạy lại.",
        ),
        en=(
            "The time-stamp server {url} cannot be reached; {path} is not signed.",
            "Check the network and the address in --tsa, then try again.",
        ),
    ),
    "tsa-refused": Sentences(
        vi=("Máy chủ dấu thời gian {url} từ chối: {reason}; {path} chưa ký.", "Hỏi nơi cấp dấu thời gian."),
        en=("The time-stamp server {url} refuses: {reason}; {path} is not signed.", "Ask whoever runs it."),
    ),
    "tsa-garbled": Sentences(
        vi=("{url} không trả lời như một máy chủ dấu thời gian; {path} chưa ký.", "Xem lại địa chỉ ở --tsa."),
        en=("{url} does not answer as a time-stamp server does; {path} is not signed.", "Check the address in --tsa."),
    ),
    "tsa-untrusted": Sentences(
        vi=(
            "Chứng thư của máy chủ dấu thời gian {url} không tin được; {path} chưa ký.",
            "Thêm --trust với chứng thư gốc của nơi cấp dấu thời gian.",
        ),
        en=(
            "The certificate of the time-stamp server {url} is not trusted; {path} is not signed.",
            "Add --trust with the root certificate of whoever runs it.",
        ),
    ),
}
