"""What somebody at the office double-clicks, and what they read before.

The names are unaccented and the commands plain ASCII: cmd reads a file in the machine's old code page, and not every
program that unpacks a zip file knows accented names. The words are said by noticegen itself.

Python's compiled files go to the user's own profile, so the kit may lie on a share that nobody can write to.
"""

DESK, SHELL, PROGRAM, README = "MO-TRANG-SOAN.cmd", "MO-CUA-SO-LENH.cmd", "noticegen.cmd", "DOC-TOI-TRUOC.txt"

_PROGRAM = r"""
@echo off
setlocal
set "PYTHONPYCACHEPREFIX=%LOCALAPPDATA%\noticegen\pycache"
"%~dp0python\python.exe" -X utf8 -m noticegen %*
"""

_DESK = r"""
@echo off
rem Opens the desk in the browser, for the folder dropped on this file, else for one in the user's profile.
setlocal
set "office=%USERPROFILE%\Thong-bao"
if not "%~1"=="" set "office=%~1"
if exist "%office%\data\office.yaml" goto open
call "%~dp0noticegen.cmd" init "%office%"
if errorlevel 1 goto failed
:open
pushd "%office%"
if errorlevel 1 goto failed
call "%~dp0noticegen.cmd" serve
if errorlevel 1 goto failed
exit /b 0
:failed
pause
exit /b 1
"""

_SHELL = r"""
@echo off
rem A window in which "noticegen" can be typed.
chcp 65001 >nul
set "PATH=%~dp0;%PATH%"
cd /d "%USERPROFILE%"
cmd /k noticegen --help
"""

_README = """\
NOTICEGEN {version}: soạn thông báo kết luận, trong một thư mục, không phải cài gì

1. Giải nén cả thư mục này vào máy, ví dụ vào Documents. Đừng chạy ngay trong tệp zip.
2. Bấm đúp {desk}. Trình duyệt mở ra: soạn thông báo ở đó.
   Cửa sổ đen để yên trong khi làm việc; đóng nó là dừng, mọi thứ đã lưu.
   Lần đầu, Windows có thể hỏi có chạy tệp lạ không: tệp này do người quản trị máy của cơ quan đưa.
3. Thông báo, danh bạ nằm ở thư mục Thong-bao trong hồ sơ người dùng của bạn (C:\\Users, rồi tên bạn).
   Muốn để chỗ khác, hoặc dùng thư mục chung của cơ quan: kéo thư mục ấy thả lên {desk}.

Quen gõ lệnh: bấm đúp {shell}, rồi gõ "noticegen". Gõ "noticegen doctor" để biết máy đã đủ chưa.
Bản mới: giải nén ra thư mục mới, xóa thư mục cũ. Thông báo không nằm trong bộ cài, nên không mất.

Không cần mạng, không cần quyền quản trị, không gửi gì ra ngoài.

(English: unpack this folder, then double-click {desk}. Nothing is installed, nothing is sent anywhere.)
"""


def launchers(version: str) -> dict[str, bytes]:
    """The files at the top of the kit, by name, as Windows ends lines. The readme begins with a mark for Notepad."""
    commands = {PROGRAM: _PROGRAM, DESK: _DESK, SHELL: _SHELL}
    readme = _README.format(version=version, desk=DESK, shell=SHELL)
    made = {name: _crlf(text.lstrip("\n")).encode("ascii") for name, text in commands.items()}
    return made | {README: _crlf(readme).encode("utf-8-sig")}


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")
