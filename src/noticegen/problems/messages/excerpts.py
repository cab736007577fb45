"""Work slips: each unit's own part of a notice."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-excerpt": Word(
        vi="Tạo phiếu trích cho từng đơn vị: phần việc của đơn vị và phần chung.",
        en="Create a work slip for each unit, with its own tasks and those shared by everyone.",
    ),
    "help-unit": Word(
        vi="Mã đơn vị trong data/office.yaml; ghi nhiều lần cho nhiều đơn vị.",
        en="Id of a unit in data/office.yaml; repeat for several units.",
    ),
    "help-all-units": Word(vi="Mọi đơn vị có việc trong thông báo.", en="Every unit that has a task in the notice."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-units-or-all": Sentences(
        vi=("Chưa rõ trích cho đơn vị nào.", "Ghi --unit MÃ, hoặc --all, một trong hai."),
        en=("It is not clear which unit the work slip is for.", "Use either --unit ID or --all."),
    ),
    "nothing-for-unit": Sentences(
        vi=(
            "Thông báo không giao việc cho {unit}.",
            "Không tạo phiếu trích nào. Xem units trong thông báo, hoặc dùng --all để tạo cho mọi đơn vị có việc.",
        ),
        en=(
            "The notice assigns no task to {unit}.",
            "No work slip was created. Check units in the notice, or use --all for every unit that has a task.",
        ),
    ),
    "nothing-for-anybody": Sentences(
        vi=(
            "Thông báo không giao việc cho đơn vị nào, nên không có bản trích nào để tạo.",
            "Ở mục giao việc, ghi thêm dòng units: và mã đơn vị trong data/office.yaml (units: all là mọi đơn vị).",
        ),
        en=(
            "The notice assigns no task to any unit, so there is no excerpt to create.",
            (
                "In each entry that assigns a task, add units: and the unit's id from data/office.yaml (units: all "
                "means every unit)."
            ),
        ),
    ),
    "excerpt-leak": Sentences(
        vi=(
            "Văn bản trích cho {unit} có chữ của phần giao nơi khác: “{words}”. Không tạo văn bản này.",
            "Nếu cơ quan tự sửa tệp trong templates/, xem lại tệp đó; nếu không, xin báo lỗi cho noticegen.",
        ),
        en=(
            'The excerpt for {unit} contains text assigned to others: "{words}". It was not created.',
            "If your office changed a file in templates/, check it; otherwise please report a bug in noticegen.",
        ),
    ),
    "excerpt-missing": Sentences(
        vi=(
            "{unit} có việc trong thông báo nhưng chưa có phiếu trích, trong khi đơn vị khác đã có.",
            "Chạy “noticegen excerpt THÔNG_BÁO --unit {id}”, hoặc build với --excerpts để tạo cho mọi đơn vị có việc.",
        ),
        en=(
            "{unit} has a task in the notice but no work slip, although other units have one.",
            'Run "noticegen excerpt NOTICE --unit {id}", or build with --excerpts to cover every unit that has a task.',
        ),
    ),
    "excerpt-unknown": Sentences(
        vi=(
            "Không có ghi chép nào về {path}: bản trích này không được cập nhật.",
            "Có thể tệp .noticegen.json bên cạnh đã mất. Tạo lại bằng “noticegen excerpt”, hoặc xóa tệp.",
        ),
        en=(
            "There is no record of {path}, so this excerpt is not kept up to date.",
            (
                'The file .noticegen.json next to it may have been lost. Create the excerpt again with "noticegen '
                'excerpt", or delete the file.'
            ),
        ),
    ),
    "excerpt-withdrawn": Sentences(
        vi=(
            "Thông báo không còn việc cho {unit}, nhưng phiếu trích cũ vẫn còn: {path}.",
            "Báo cho đơn vị biết phiếu cũ hết hiệu lực, rồi xóa phiếu đó.",
        ),
        en=(
            "The notice no longer has a task for {unit}, but the old work slip still exists: {path}.",
            "Tell the unit that its old slip is void, then delete the file.",
        ),
    ),
    "slip-cites-appendix": Sentences(
        vi=(
            "Phần trích cho {units} nhắc đến phụ lục, mà bản trích không có phụ lục.",
            "Gửi kèm phụ lục cho các đơn vị đó.",
        ),
        en=(
            "The excerpt for {units} refers to an appendix, but excerpts contain none.",
            "Send these units the appendix as well.",
        ),
    ),
}
