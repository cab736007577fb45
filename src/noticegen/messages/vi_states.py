"""Tiếng Việt: lời về dự thảo, trình ký, ban hành."""

WORDS: dict[str, str] = {}

PROBLEMS = {
    "copy-of-draft": (
        "Thông báo còn là dự thảo (state: draft), nên chưa có bản chính để trích sao.",
        "Phiếu trích thì tạo được. Trích sao sau khi thông báo đã ký và ban hành bằng “noticegen issue”.",
    ),
}
