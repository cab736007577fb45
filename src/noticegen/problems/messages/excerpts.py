"""Work slips: each unit's own part of a notice."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-excerpt": Word(
        vi="Tạo phiếu trích cho từng đơn vị: phần việc của đơn vị và phần chung.",
        en="Make a work slip for each unit: its own tasks and what is for everyone.",
    ),
    "help-unit": Word(
        vi="Mã đơn vị trong data/office.yaml; ghi nhiều lần cho nhiều đơn vị.",
        en="A unit's id in data/office.yaml; repeat for several.",
    ),
    "help-all-units": Word(vi="Mọi đơn vị có việc trong thông báo.", en="Every unit that has a task in the notice."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-units-or-all": Sentences(
        vi=("Chưa rõ trích cho đơn vị nào.", "Ghi --unit MÃ, hoặc --all, một trong hai."),
        en=("Which unit the slip is for is not clear.", "Give --unit ID, or --all, one of the two."),
    ),
    "nothing-for-unit": Sentences(
        vi=(
            "Thông báo không giao việc cho {unit}.",
            "Không tạo phiếu trích nào. Xem units trong thông báo, hoặc dùng --all để tạo cho mọi đơn vị có việc.",
        ),
        en=(
            "The notice gives {unit} nothing to do.",
            "No slip was made. Look at units in the notice, or use --all for every unit that has a task.",
        ),
    ),
    "excerpt-leak": Sentences(
        vi=(
            "Văn bản trích cho {unit} có chữ của phần giao nơi khác: “{words}”. Không tạo văn bản này.",
            "Nếu cơ quan tự sửa tệp trong templates/, xem lại tệp đó; nếu không, xin báo lỗi cho noticegen.",
        ),
        en=(
            "The excerpt for {unit} has words of a part given to others: “{words}”. It is not made.",
            "If the office changed a file in templates/, look at it; if not, please report this to noticegen.",
        ),
    ),
    "excerpt-missing": Sentences(
        vi=(
            "{unit} có việc trong thông báo nhưng chưa có phiếu trích, trong khi đơn vị khác đã có.",
            "Chạy “noticegen excerpt … --unit {id}”, hoặc build với --excerpts để tạo cho mọi đơn vị có việc.",
        ),
        en=(
            "{unit} has a task in the notice but no excerpt, while other units have theirs.",
            "Run “noticegen excerpt … --unit {id}”, or build with --excerpts for all units that have a task.",
        ),
    ),
    "excerpt-unknown": Sentences(
        vi=(
            "Không có ghi chép nào về {path}: bản trích này không được cập nhật.",
            "Có thể tệp .noticegen.json bên cạnh đã mất. Tạo lại bằng “noticegen excerpt”, hoặc xóa tệp.",
        ),
        en=(
            "There is no record of {path}: this excerpt is not kept up to date.",
            "The file .noticegen.json beside it may be lost. Make it again with “noticegen excerpt”, or delete it.",
        ),
    ),
    "excerpt-withdrawn": Sentences(
        vi=(
            "Thông báo không còn việc cho {unit}, nhưng phiếu trích cũ vẫn còn: {path}.",
            "Báo cho đơn vị biết phiếu cũ hết hiệu lực, rồi xóa phiếu đó.",
        ),
        en=(
            "The notice has no task for {unit} any more, but the old excerpt is still there: {path}.",
            "Tell the unit that the old one is void, then delete it.",
        ),
    ),
    "slip-cites-appendix": Sentences(
        vi=(
            "Phần trích cho {units} nhắc đến phụ lục, mà bản trích không có phụ lục.",
            "Gửi kèm phụ lục cho các đơn vị đó.",
        ),
        en=("The part for {units} speaks of an appendix, and an excerpt has none.", "Send them the appendix too."),
    ),
}
