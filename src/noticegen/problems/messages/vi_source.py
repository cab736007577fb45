"""Tiếng Việt: về nguồn đi kèm bản PDF."""

WORDS = {
    "arg-pdf": "TỆP.pdf",
    "help-extract": "Lấy lại nguồn đi kèm một bản PDF: tệp YAML, phần danh bạ đã dùng, các phiên bản.",
    "help-extract-into": "Thư mục để các tệp lấy ra (mặc định: tên tệp PDF, thêm .source).",
    "help-no-source": "Không kèm nguồn (YAML, phần danh bạ đã dùng, phiên bản) vào bản PDF.",
}

PROBLEMS = {
    "not-a-pdf": ("{path} không đọc được như một tệp PDF.", "Xem lại tên tệp; tệp hỏng thì lấy lại bản gốc."),
    "pdf-locked": ("{path} có mật khẩu.", "Mở khóa tệp, hoặc dùng bản không có mật khẩu."),
    "no-attachments": (
        "{path} không kèm tệp nào.",
        "Bản PDF do noticegen tạo có kèm nguồn, trừ khi tạo với --no-source hoặc đã qua chương trình khác.",
    ),
    "attachments-too-large": ("Các tệp kèm theo {path} lớn hơn {limit} MB.", "noticegen không tạo ra tệp như vậy."),
    "attachments-packed": (
        "Các tệp kèm theo {path} được nén theo cách mà noticegen không dùng.",
        "Bản PDF đã qua chương trình khác; lấy lại bản gốc.",
    ),
    "attachments-changed": (
        "{path}: sau khi tạo, các tệp kèm theo đã bị thay, thêm hoặc bớt; chỉ những tệp có từ đầu được lấy ra.",
        "Chương trình khác có thể hiện ra nguồn đã bị thay. Chạy “noticegen verify”, và hỏi lại nơi gửi.",
    ),
    "file-differs": ("Đã có {path} với nội dung khác; không ghi đè.", "Chọn thư mục khác bằng -o, hoặc cất tệp đó đi."),
    "source-missing": (
        "Nguồn kèm theo thiếu tệp {file}.",
        "Bản PDF tạo với --no-source, do chương trình khác tạo, hoặc đã bị sửa.",
    ),
    "source-broken": ("Tệp {file} kèm theo không đúng dạng noticegen ghi.", "Bản PDF có thể đã bị sửa."),
    "source-other-makers": (
        "Bản PDF do phiên bản khác tạo; không so từng byte được trên máy này (bên tạo / ở đây): {differences}.",
        "Kiểm tra trên máy có đúng các phiên bản ấy. Đây không phải là dấu hiệu bản PDF bị sửa.",
    ),
    "source-not-whole": (
        "Mẫu riêng của cơ quan in ra nhiều hơn phần mà bản này được kèm theo; không tạo lại được từ nguồn.",
        "Kiểm tra bản chính của thông báo thay cho bản trích.",
    ),
}
