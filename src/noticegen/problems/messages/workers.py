"""Work shared among processes and machines."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "process-died": Sentences(
        vi=(
            "Tiến trình đang làm {name} bị dừng giữa chừng (có thể máy hết bộ nhớ).",
            "Đóng bớt chương trình khác, hoặc dùng --jobs 1, rồi chạy lại; các tệp đã có vẫn nguyên.",
        ),
        en=(
            "The process at work on {name} was stopped midway (perhaps the machine ran out of memory).",
            "Close other programs, or use --jobs 1, and run again; existing files are whole.",
        ),
    ),
    "cluster-lost": Sentences(
        vi=(
            "Mất liên lạc với cụm máy khi đang làm {name}.",
            "Các tệp đã có vẫn nguyên. Xem lại bộ điều phối rồi chạy lại, hoặc bỏ --scheduler.",
        ),
        en=(
            "The cluster was lost while at work on {name}.",
            "Existing files are whole. Look at the scheduler and run again, or leave --scheduler out.",
        ),
    ),
    "no-scheduler": Sentences(
        vi=("Không nối được với bộ điều phối {address}.", "Xem lại địa chỉ, hoặc bỏ --scheduler để làm trên máy này."),
        en=(
            "There is no scheduler at {address}.",
            "Look at the address, or leave --scheduler out to work on this machine.",
        ),
    ),
    "no-worker": Sentences(
        vi=(
            "Cụm máy {address} không có máy nào dùng được.",
            "Xem những máy bị từ chối ở trên, hoặc bỏ --scheduler để làm trên máy này.",
        ),
        en=(
            "The cluster {address} has no worker that can be used.",
            "See those refused above, or leave --scheduler out to work on this machine.",
        ),
    ),
    "worker-differs": Sentences(
        vi=(
            "Máy {worker} bị từ chối: khác máy này ở {differences}.",
            "Cài cùng phiên bản và cùng phông chữ; nếu không, văn bản tạo ra sẽ khác nhau từng byte.",
        ),
        en=(
            "Worker {worker} is refused: it differs from this machine in {differences}.",
            "Install the same versions and the same fonts; else documents would differ byte for byte.",
        ),
    ),
    "extra-missing": Sentences(
        vi=("Bản cài đặt này chưa có phần {extra}.", "Cài thêm: pip install “noticegen[{extra}]”."),
        en=("This installation lacks the part {extra}.", "Install it: pip install “noticegen[{extra}]”."),
    ),
    "paper-bug": Sentences(
        vi=(
            "Không làm được {name}: lỗi của chính noticegen, không phải của bạn.",
            "Xin gửi kèm tệp này khi báo lỗi: {log}",
        ),
        en=(
            "{name} could not be made: a bug of noticegen itself, not of yours.",
            "Please send this file with a report: {log}",
        ),
    ),
}
