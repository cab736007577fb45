"""Tiếng Việt: lời về dự thảo, trình ký, ban hành."""

WORDS = {
    "help-issue": "Ghi số và ngày ban hành vào tệp thông báo, không đụng đến gì khác.",
    "help-issue-number": "Số của thông báo, theo sổ đăng ký (bắt buộc).",
    "help-issue-date": "Ngày ban hành, ví dụ 2026-11-20 (bắt buộc).",
    "issued": "Đã ghi vào {path}: {values}. Tiếp theo: “noticegen build”, rồi ký.",
    "issued-already": "{path} đã ghi số {number}, ngày {date} từ trước; không có gì phải ghi.",
    "not-issued": "Chưa ghi gì vào {path}.",
}

PROBLEMS = {
    "copy-of-draft": (
        "Thông báo còn là dự thảo (state: draft), nên chưa có bản chính để trích sao.",
        "Phiếu trích thì tạo được. Trích sao sau khi thông báo đã ký và ban hành bằng “noticegen issue”.",
    ),
    "issue-of-draft": (
        "Thông báo còn là dự thảo (state: draft): bản dự thảo không có chỗ ký, nên chưa ai ký.",
        "Đổi thành state: for-signature, chạy “noticegen build”, trình ký, rồi mới ban hành.",
    ),
    "issued-otherwise": (
        "Thông báo đã ban hành với số {number}, ngày {date}.",
        "Nếu gõ nhầm lệnh: gọi lại cho đúng. Nếu tệp ghi nhầm: sửa number, date trong tệp rồi “noticegen build”.",
    ),
    "issue-ahead": (
        "Ngày ban hành {date} chưa tới: hôm nay là {today}.",
        "Xem lại --date, hoặc đồng hồ của máy.",
    ),
    "issue-other-month": (
        "Thông báo ghi tháng {month}, không phải tháng của ngày {found}: trang đã trình ký in sẵn tháng {month}.",
        "Nếu gõ nhầm: sửa --date. Nếu ban hành sang tháng khác: sửa date thành {wanted}, build, trình ký lại.",
    ),
    "number-in-use": (
        "Số {number} đã dùng cho {path}, cùng ký hiệu, cùng năm.",
        "Xem lại sổ đăng ký: lấy số khác cho thông báo này, hoặc sửa number ở tệp kia.",
    ),
    "number-not-compared": (
        "{path} có lỗi nên chưa so được số của nó với số này.",
        "Chạy “noticegen check” để sửa tệp đó, rồi xem hai số có trùng không.",
    ),
    "yaml-not-fillable": (
        "Giá trị ở đây viết theo cách không thể sửa mà không đụng đến phần khác của tệp.",
        "Ghi number, date, state mỗi khóa một dòng ở đầu tệp, dạng “number: 5”, rồi chạy lại.",
    ),
}
