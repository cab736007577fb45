"""The workspace: its folders and files."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "no-workspace": Sentences(
        vi=(
            "Không thấy data/office.yaml ở {path} và các thư mục trên nó.",
            "Chạy “noticegen init” để tạo thư mục làm việc, hoặc chuyển vào thư mục làm việc (lệnh cd).",
        ),
        en=(
            "No data/office.yaml in {path} or any folder above it.",
            'Run "noticegen init" to create a workspace, or change to an existing one (cd).',
        ),
    ),
    "workspace-below": Sentences(
        vi=(
            "{path} không phải thư mục làm việc; ngay dưới nó có: {below}.",
            "Chuyển vào đó (lệnh cd) rồi chạy lại, hoặc ghi tên nó sau lệnh.",
        ),
        en=(
            "{path} is not a workspace, but contains: {below}.",
            "Change to that folder (cd) and try again, or name it after the command.",
        ),
    ),
    "workspace-in-workspace": Sentences(
        vi=(
            "Thư mục làm việc này nằm trong một thư mục làm việc khác: {path}.",
            "Chạy lệnh trong thư mục nào thì dùng danh bạ của thư mục ấy. Nếu không định thế, xóa thư mục vừa tạo.",
        ),
        en=(
            "This workspace lies inside another one: {path}.",
            "A command uses the registry of the folder it runs in. If you did not intend this, delete the new folder.",
        ),
    ),
    "workspace-has-workspaces": Sentences(
        vi=(
            "Ngay dưới thư mục làm việc này đã có thư mục làm việc khác: {path}.",
            "Nếu định dùng thư mục có sẵn, chuyển vào đó (lệnh cd) và xóa những tệp vừa tạo ở đây.",
        ),
        en=(
            "Right below this workspace there is another one: {path}.",
            "If you meant that one, change to it (cd) and delete the files that were just created here.",
        ),
    ),
    "no-notices": Sentences(
        vi=("Không có thông báo nào trong {path}.", "Chạy “noticegen new” để tạo một thông báo."),
        en=("There are no notices in {path}.", 'Run "noticegen new" to create one.'),
    ),
    "file-not-found": Sentences(
        vi=("Không có tệp hay thư mục {path}.", "Xem lại tên; gõ tên thông báo trong data/notices cũng được."),
        en=(
            "There is no file or folder {path}.",
            "Check the name; notices in data/notices can be given by name alone.",
        ),
    ),
    "file-named-txt": Sentences(
        vi=(
            "{path} là tệp .txt nên bị bỏ qua.",
            "Đổi tên, bỏ .txt: {wanted} (Windows: bật hiện phần mở rộng tên tệp).",
        ),
        en=(
            "{path} is a .txt file and was ignored.",
            "Rename it to {wanted} (on Windows, first turn on file name extensions).",
        ),
    ),
    "not-a-notice": Sentences(
        vi=("{path} không phải tệp .yaml.", "Chọn tệp thông báo, ví dụ data/notices/2021-11-giao-ban.yaml."),
        en=("{path} is not a .yaml file.", "Choose a notice, such as data/notices/2021-11-giao-ban.yaml."),
    ),
    "same-output": Sentences(
        vi=("{path} và {other} cho cùng một tên “{slug}”.", "Đổi tên một trong hai tệp."),
        en=('{path} and {other} would produce the same name, "{slug}".', "Rename one of the two files."),
    ),
    "file-not-readable": Sentences(
        vi=("Không đọc được {path}: {reason}.", "Xem lại quyền đọc tệp."),
        en=("Cannot read {path}: {reason}.", "Check the file's permissions."),
    ),
    "file-exists": Sentences(
        vi=("Đã có {path}; không ghi đè.", "Chọn tên khác (khi import: --as TÊN)."),
        en=(
            "{path} already exists and will not be overwritten.",
            "Choose another name (for import: --as NAME).",
        ),
    ),
    "file-locked": Sentences(
        vi=("{path} đang mở trong chương trình khác.", "Đóng tệp trong Word hoặc trình xem PDF rồi chạy lại."),
        en=("{path} is open in another program.", "Close the file in Word or the PDF viewer, then try again."),
    ),
    "write-denied": Sentences(
        vi=(
            "Không được phép ghi {path}.",
            "Nếu tệp đang mở trong Word, đóng lại; nếu không, chọn thư mục khác bằng -o, hoặc xin quyền ghi.",
        ),
        en=(
            "No permission to write {path}.",
            (
                "If the file is open in Word, close it; otherwise choose another folder with -o, or ask for write "
                "permission."
            ),
        ),
    ),
    "disk-full": Sentences(
        vi=("Đĩa đầy khi ghi {path}; tệp cũ còn nguyên.", "Giải phóng chỗ trống rồi chạy lại."),
        en=("The disk is full while writing {path}; the previous file is intact.", "Free some space, then try again."),
    ),
    "write-failed": Sentences(
        vi=("Không ghi được {path}: {reason}.", "Xem lại thư mục đích."),
        en=("Cannot write {path}: {reason}.", "Check the destination folder."),
    ),
    "write-unfinished": Sentences(
        vi=(
            "{path}: bộ tệp này mới ghi được một phần ({reason}).",
            "Đóng các tệp đang mở ở đó rồi chạy lại: lần tới sẽ ghi nốt phần còn lại.",
        ),
        en=(
            "{path}: only part of this set of files was written ({reason}).",
            "Close the files that are open there and try again: the next run completes the set.",
        ),
    ),
    "schema-old": Sentences(
        vi=(
            "{path} do bản noticegen cũ tạo: trình soạn thảo sẽ gợi ý theo bản cũ.",
            "Chạy “noticegen init” ở thư mục làm việc; tệp này được thay, các tệp khác giữ nguyên.",
        ),
        en=(
            ("{path} was written by an earlier version of noticegen, so your editor's help is out of date."),
            'Run "noticegen init" in the workspace; it renews this file and leaves the others as they are.',
        ),
    ),
    "schema-edited": Sentences(
        vi=(
            "{path} không như bản noticegen này tạo ra: đã sửa tay, hoặc do bản rất cũ tạo. noticegen không ghi đè.",
            "Muốn thay bằng bản mới: xóa tệp này rồi chạy “noticegen init” ở thư mục làm việc.",
        ),
        en=(
            (
                "{path} is not what this version of noticegen writes: somebody edited it, or a very old version "
                "wrote it. It is kept."
            ),
            'To replace it, delete the file and run "noticegen init" in the workspace.',
        ),
    ),
}
