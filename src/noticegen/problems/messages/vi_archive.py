"""Tiếng Việt: lời của kho văn bản, khi tạo, cập nhật và giữ gìn các tệp."""

WORDS = {
    "backed-up": "bản cũ đã cất vào {path}",
    "made-many": "đã tạo {count} tệp của {source}",
    "arg-date": "NGÀY",
    "arg-time": "GIỜ",
    "help-excerpt-form": "phieu-trich: phiếu giao việc; trich-sao: bản trích sao theo Nghị định 30.",
    "help-electronic": "Bản trích sao điện tử: một dòng ở góc phải trang đầu, không có phần sao.",
    "help-number": "Số của bản sao (để trống: văn thư điền).",
    "help-date": "Ngày sao, ví dụ 2026-11-20 (để trống: chừa chỗ).",
    "help-time": "Giờ ký bản điện tử, ví dụ 17:24:51 (để trống: chừa chỗ).",
    "help-signer": "Mã người ký bản sao trong data/office.yaml (mặc định: người ký thông báo).",
    "arg-number": "SỐ",
    "help-jobs": "Số tiến trình chạy cùng lúc (mặc định: số bộ xử lý).",
    "help-keep": "Giữ nguyên tệp đã sửa tay, tạo những tệp còn lại.",
    "help-overwrite": "Ghi đè tệp đã sửa tay; bản sửa tay được cất vào thư mục backup.",
    "help-scheduler": "Chia việc cho cụm máy Dask ở địa chỉ này.",
    "help-excerpts": "Tạo cả phiếu trích của mọi đơn vị có việc.",
    "help-watch": "Theo dõi và tạo lại mỗi khi có tệp được lưu; Ctrl+C để dừng.",
    "resend": "Cần gửi lại bản trích của {source} cho: {units}.",
    "archive-done": "Đã ghi {made} tệp; {unchanged} văn bản không đổi.",
    "archive-unchanged": "{notices} thông báo, không có gì thay đổi.",
    "waiting": "Một lần build khác đang ghi vào thư mục này; đang chờ…",
    "watching": "Đang theo dõi. Ctrl+C để dừng.",
}

PROBLEMS = {
    "notice-gone": (
        "{path}: thông báo {source} không còn; văn bản của nó vẫn nằm đây.",
        "Nếu đã đổi tên thông báo, xóa thư mục này; nếu đã bỏ, báo cho các đơn vị đã nhận rồi xóa.",
    ),
    "excerpt-missing": (
        "{unit} có việc trong thông báo nhưng chưa có phiếu trích, trong khi đơn vị khác đã có.",
        "Chạy “noticegen excerpt … --unit {id}”, hoặc build với --excerpts để tạo cho mọi đơn vị có việc.",
    ),
    "excerpt-unknown": (
        "Không có ghi chép nào về {path}: bản trích này không được cập nhật.",
        "Có thể tệp .noticegen.json bên cạnh đã mất. Tạo lại bằng “noticegen excerpt”, hoặc xóa tệp.",
    ),
    "copy-out-of-date": (
        "Bản trích sao {number} ngày {date} cho {unit} không còn khớp thông báo; bản đã cấp còn nguyên.",
        "Cấp bản mới mang số mới bằng “noticegen excerpt … --form trich-sao --number SỐ”; rồi xóa hoặc cất bản cũ.",
    ),
    "file-kept": ("Giữ nguyên {path} như đã sửa tay: bản Word và bản PDF có thể khác nhau.", ""),
    "file-changed-meanwhile": (
        "{path} vừa được sửa trong lúc đang tạo; không ghi đè.",
        "Đóng tệp rồi chạy lại: lần tới sẽ chỉ ra chỗ đã sửa.",
    ),
    "cluster-lost": (
        "Mất liên lạc với cụm máy khi đang làm {name}.",
        "Các tệp đã có vẫn nguyên. Xem lại bộ điều phối rồi chạy lại, hoặc bỏ --scheduler.",
    ),
    "usage-date": ("Ngày “{found}” không dùng được.", "Viết năm-tháng-ngày có thật, ví dụ 2026-11-20."),
    "usage-only-for-copies": ("{option} chỉ dùng cho bản trích sao.", "Thêm --form trich-sao."),
    "usage-number-of-electronic": ("Bản trích sao điện tử không có số riêng.", "Bỏ --number, hoặc bỏ --electronic."),
    "usage-number-for-many": ("Mỗi bản sao một số: --number chỉ dùng với một đơn vị.", "Gọi riêng cho từng đơn vị."),
    "usage-signer-of-electronic": (
        "Bản trích sao điện tử chỉ có chữ ký số của cơ quan, không ghi người ký.",
        "Bỏ --signer, hoặc bỏ --electronic.",
    ),
    "usage-time-of-paper": ("Giờ ký chỉ ghi trên bản trích sao điện tử.", "Thêm --electronic, hoặc bỏ --time."),
    "usage-time": ("Giờ “{found}” viết không đúng dạng.", "Viết giờ:phút:giây, ví dụ 17:24:51."),
    "hand-edited": (
        "{path} đã được sửa tay sau khi tạo; không ghi đè, bản PDF đi cùng cũng giữ nguyên.",
        "Chép phần sửa vào tệp YAML rồi build --overwrite (bản sửa tay được cất vào backup/), hoặc --keep để giữ tệp.",
    ),
    "pdf-changed": (
        "{path} đã thay đổi sau khi tạo (có thể đã ký số); không ghi đè.",
        "Cần tạo lại thì build với --overwrite (bản hiện có được cất vào backup/), hoặc --keep để giữ tệp này.",
    ),
    "hand-edit": ("Đoạn {number}, trước: “{before}” · nay: “{after}”", ""),
    "hand-edit-added": ("Đoạn {number}, thêm: “{after}”", ""),
    "hand-edit-removed": ("Đoạn {number}, bỏ: “{before}”", ""),
    "hand-edit-more": ("Còn {number} đoạn khác nữa.", ""),
    "hand-edit-of-looks": (
        "{path}: chữ không đổi; định dạng hoặc thuộc tính đã đổi.",
        "Nếu chỉ mở ra rồi lưu lại, build với --overwrite là xong.",
    ),
    "hand-edit-unreadable": ("{path} không còn đọc được như một tệp Word.", ""),
    "file-open": (
        "{path} đang mở trên máy của {who}; không ghi đè.",
        "Đóng tệp rồi chạy lại. Nếu không ai đang mở, xóa tệp {owner_file} còn sót bên cạnh.",
    ),
    "excerpt-withdrawn": (
        "Thông báo không còn việc cho {unit}, nhưng phiếu trích cũ vẫn còn: {path}.",
        "Báo cho đơn vị biết phiếu cũ hết hiệu lực, rồi xóa phiếu đó.",
    ),
    "issued-changed": (
        "{name} đã ban hành, nay chữ đã khác. Bản trước được cất: {backups}.",
        (
            "Đã ký hay đã gửi thì đừng dùng bản mới thay bản cũ cùng số: sai nội dung thì ban hành văn bản khác thay "
            "thế, sai thể thức thì đính chính bằng công văn (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3)."
        ),
    ),
    "slip-cites-appendix": (
        "Phần trích cho {units} nhắc đến phụ lục, mà bản trích không có phụ lục.",
        "Gửi kèm phụ lục cho các đơn vị đó.",
    ),
    "appendix-withdrawn": (
        "Thông báo không còn phụ lục là tệp riêng này, nhưng tệp cũ vẫn còn: {path}.",
        "Báo cho nơi đã nhận biết tệp cũ hết hiệu lực, rồi xóa tệp đó.",
    ),
    "appendix-unknown": (
        "{path} không có trong sổ ghi của văn bản này, nên không được cập nhật theo thông báo.",
        "Xem tệp còn đúng không; không dùng nữa thì xóa.",
    ),
    "excerpt-leak": (
        "Văn bản trích cho {unit} có chữ của phần giao nơi khác: “{words}”. Không tạo văn bản này.",
        "Nếu cơ quan tự sửa tệp trong templates/, xem lại tệp đó; nếu không, xin báo lỗi cho noticegen.",
    ),
    "signed-out-of-date": (
        "{path} đã ký trên bản cũ: {document} nay đã khác.",
        "Bản cũ còn hiệu lực thì giữ cả hai, báo nơi đã nhận nếu thay; không còn thì cất tệp đã ký đi và trình ký lại.",
    ),
    "copy-number-taken": (
        "Bản trích sao số {number} ngày {date} đã cấp cho {unit}, không sửa nữa.",
        "Cấp bản mới mang số mới: thêm --number SỐ MỚI.",
    ),
    "copy-number-twice": (
        "Số {number} đã cấp cho bản trích sao của {unit} (ngày {date}): mỗi bản sao một số.",
        "Xem lại sổ đăng ký, lấy số khác. Bản này chưa được làm.",
    ),
    "copy-before-notice": (
        "Ngày sao {copied} đứng trước ngày ban hành {issued}.",
        "Sửa --date.",
    ),
    "slot-has-ink": (
        "Trang {page}: có chữ hoặc nét kẻ trong chỗ chừa sẵn “{role}” (cách mép trái {left} mm, mép trên {top} mm).",
        "Nếu cơ quan tự sửa tệp trong templates/ hoặc data/profiles/, xem lại tệp đó; nếu không, xin báo lỗi.",
    ),
    "process-died": (
        "Tiến trình đang làm {name} bị dừng giữa chừng (có thể máy hết bộ nhớ).",
        "Đóng bớt chương trình khác, hoặc dùng --jobs 1, rồi chạy lại; các tệp đã có vẫn nguyên.",
    ),
    "paper-bug": (
        "Không làm được {name}: lỗi của chính noticegen, không phải của bạn.",
        "Xin gửi kèm tệp này khi báo lỗi: {log}",
    ),
    "usage-keep-or-overwrite": ("--keep và --overwrite trái nhau.", "Chọn một trong hai."),
    "extra-missing": ("Bản cài đặt này chưa có phần {extra}.", "Cài thêm: pip install “noticegen[{extra}]”."),
    "no-scheduler": (
        "Không nối được với bộ điều phối {address}.",
        "Xem lại địa chỉ, hoặc bỏ --scheduler để làm trên máy này.",
    ),
    "no-worker": (
        "Cụm máy {address} không có máy nào dùng được.",
        "Xem những máy bị từ chối ở trên, hoặc bỏ --scheduler để làm trên máy này.",
    ),
    "worker-differs": (
        "Máy {worker} bị từ chối: khác máy này ở {differences}.",
        "Cài cùng phiên bản và cùng phông chữ; nếu không, văn bản tạo ra sẽ khác nhau từng byte.",
    ),
}
