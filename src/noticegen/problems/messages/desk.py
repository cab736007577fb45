"""The page in the browser."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

PROBLEMS: dict[WrittenCode, Sentences] = {
    "desk-port": Sentences(
        vi=("Cổng {port} đang có chương trình khác dùng.", "Chạy lại không kèm --port: máy tự chọn cổng trống."),
        en=("Port {port} is in use by another program.", "Run the command again without --port to use a free one."),
    ),
    "desk-not-committed": Sentences(
        vi=(
            "Git không nhận bản này.",
            "Thường là chưa khai tên: chạy git config --global user.name và user.email một lần, rồi làm lại.",
        ),
        en=(
            "Git did not accept this version.",
            (
                "Usually Git does not know your name: run git config --global user.name and user.email once, "
                "then try again."
            ),
        ),
    ),
}

WORDS = {
    "desk-commit-message": Word(vi="Sửa thông báo {name}", en="Edit notice {name}"),
    "help-serve": Word(
        vi="Mở trang soạn thông báo trong trình duyệt, chỉ trên máy này.",
        en="Open the page for writing notices in the browser, on this machine only.",
    ),
    "help-port": Word(vi="Cổng để nghe (mặc định: cổng trống bất kỳ).", en="Port to listen on (default: a free one)."),
    "help-no-open": Word(vi="Không mở trình duyệt.", en="Do not open the browser."),
    "help-shortcut": Word(
        vi="Chỉ đặt biểu tượng “Thông báo” lên màn hình nền, để lần sau bấm đúp là mở.",
        en='Only put "Thông báo" on the desktop, so that a double click opens it from then on.',
    ),
    "desk-shortcut": Word(vi="Đã đặt biểu tượng: {path}", en="Created the shortcut {path}"),
    "desk-offer": Word(vi="Tạo thư mục làm việc mới ngay tại {path}?", en="Make a workspace in {path}?"),
    "desk-open": Word(
        vi="Trang soạn thông báo: {address}\nĐể cửa sổ này mở trong khi làm việc; nhấn Ctrl+C để dừng.",
        en="The page is at {address}\nLeave this window open while you work; press Ctrl+C to stop.",
    ),
    "desk-running": Word(vi="Trang này đang mở sẵn: {address}", en="The page is already open: {address}"),
    "desk-closed": Word(vi="Đã dừng; mọi thứ đã lưu.", en="Stopped; everything is saved."),
    "desk-outside": Word(
        vi="Tệp vừa được sửa ở nơi khác. Chưa ghi gì: xem hai bản rồi chọn.",
        en="The file was changed elsewhere. Nothing was written: look at both and choose.",
    ),
    "desk-other-window": Word(
        vi="Thông báo vừa được sửa ở một cửa sổ khác; đây là bản mới nhất.",
        en="The notice was changed in another window; this is the latest.",
    ),
    "desk-forbidden": Word(
        vi="Phiên làm việc này đã đóng. Mở lại từ biểu tượng “Thông báo” hoặc bằng lệnh noticegen serve.",
        en='This session is closed. Open it again from "Thông báo" on the desktop, or with noticegen serve.',
    ),
    "desk-bad-request": Word(
        vi="Máy chủ không hiểu yêu cầu này; chưa sửa gì. Tải lại trang rồi làm lại.",
        en="The server does not understand this request; nothing was changed. Reload the page and try again.",
    ),
    "desk-too-large": Word(
        vi="Nội dung gửi lên quá lớn; chưa sửa gì.",
        en="What was sent is too large; nothing was changed.",
    ),
    "desk-unknown": Word(
        vi="Không còn thông báo hay tệp này. Về trang Kho để xem những gì đang có.",
        en="This notice or file is gone. Go to the first page to see what there is.",
    ),
    "desk-not-possible": Word(
        vi="Chỗ này không làm được như vậy; chưa sửa gì. Sửa ở chế độ YAML, hoặc làm từng bước.",
        en="This cannot be done here; nothing was changed. Use the YAML view, or smaller steps.",
    ),
}
