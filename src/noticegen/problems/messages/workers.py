"""Work shared by several processes and machines."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "process-died": Sentences(
        vi=(
            "Tiến trình đang làm {name} bị dừng giữa chừng (có thể máy hết bộ nhớ).",
            "Đóng bớt chương trình khác, hoặc dùng --jobs 1, rồi chạy lại; các tệp đã có vẫn nguyên.",
        ),
        en=(
            "The process working on {name} was stopped (perhaps the machine ran out of memory).",
            "Close other programs, or use --jobs 1, then try again; existing files are intact.",
        ),
    ),
    "cluster-lost": Sentences(
        vi=(
            "Mất liên lạc với cụm máy khi đang làm {name}.",
            "Các tệp đã có vẫn nguyên. Xem lại bộ điều phối rồi chạy lại, hoặc bỏ --scheduler.",
        ),
        en=(
            "Lost the connection to the cluster while working on {name}.",
            "Existing files are intact. Check the scheduler and try again, or omit --scheduler.",
        ),
    ),
    "no-scheduler": Sentences(
        vi=("Không nối được với bộ điều phối {address}.", "Xem lại địa chỉ, hoặc bỏ --scheduler để làm trên máy này."),
        en=(
            "Cannot connect to the scheduler {address}.",
            "Check the address, or omit --scheduler to work on this machine.",
        ),
    ),
    "no-worker": Sentences(
        vi=(
            "Cụm máy {address} không có máy nào dùng được.",
            "Xem những máy bị từ chối ở trên, hoặc bỏ --scheduler để làm trên máy này.",
        ),
        en=(
            "The cluster {address} has no usable worker.",
            "See the rejected workers above, or omit --scheduler to work on this machine.",
        ),
    ),
    "worker-differs": Sentences(
        vi=(
            "Máy {worker} bị từ chối: khác máy này ở {differences}.",
            "Cài cùng phiên bản và cùng phông chữ; nếu không, văn bản tạo ra sẽ khác nhau từng byte.",
        ),
        en=(
            "Worker {worker} was rejected: it differs from this machine in {differences}.",
            "Install the same versions and the same fonts; otherwise documents would differ byte for byte.",
        ),
    ),
    "extra-missing": Sentences(
        vi=("Bản cài đặt này chưa có phần {extra}.", "Cài thêm: {command}"),
        en=("This installation does not include the part {extra}.", "Install it: {command}"),
    ),
    "paper-bug": Sentences(
        vi=(
            "Không làm được {name}: lỗi của chính noticegen, không phải của bạn.",
            "Xin gửi kèm tệp này khi báo lỗi: {log}",
        ),
        en=(
            "Cannot create {name}: this is a bug in noticegen, not a mistake of yours.",
            "Please attach this file to your report: {log}",
        ),
    ),
}
