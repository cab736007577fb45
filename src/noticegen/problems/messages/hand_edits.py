"""Documents that somebody changed after they were made."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "hand-edited": Sentences(
        vi=(
            "{path} đã được sửa tay sau khi tạo; không ghi đè, bản PDF đi cùng cũng giữ nguyên.",
            (
                "Chép phần sửa vào tệp YAML rồi build --overwrite (bản sửa tay được cất vào backup/), hoặc --keep để "
                "giữ tệp."
            ),
        ),
        en=(
            "{path} was edited by hand after it was made; it is not written over, nor is its PDF.",
            "Copy the edits to the YAML file and build --overwrite (the edited file goes to backup/), or --keep it.",
        ),
    ),
    "pdf-changed": Sentences(
        vi=(
            "{path} đã thay đổi sau khi tạo (có thể đã ký số); không ghi đè.",
            "Cần tạo lại thì build với --overwrite (bản hiện có được cất vào backup/), hoặc --keep để giữ tệp này.",
        ),
        en=(
            "{path} was changed after it was made (signed, perhaps); it is not written over.",
            "To make it anew build with --overwrite (the present file goes to backup/), or --keep this file.",
        ),
    ),
    "hand-edit": Sentences(
        vi=("Đoạn {number}, trước: “{before}” · nay: “{after}”", ""),
        en=("Paragraph {number}, before: “{before}” · now: “{after}”", ""),
    ),
    "hand-edit-added": Sentences(
        vi=("Đoạn {number}, thêm: “{after}”", ""),
        en=("Paragraph {number}, added: “{after}”", ""),
    ),
    "hand-edit-removed": Sentences(
        vi=("Đoạn {number}, bỏ: “{before}”", ""),
        en=("Paragraph {number}, removed: “{before}”", ""),
    ),
    "hand-edit-more": Sentences(
        vi=("Còn {number} đoạn khác nữa.", ""),
        en=("And {number} more paragraphs.", ""),
    ),
    "hand-edit-of-looks": Sentences(
        vi=(
            "{path}: chữ không đổi; định dạng hoặc thuộc tính đã đổi.",
            "Nếu chỉ mở ra rồi lưu lại, build với --overwrite là xong.",
        ),
        en=(
            "{path}: the words are the same; looks or properties are not.",
            "If it was merely opened and saved, build --overwrite is all it takes.",
        ),
    ),
    "hand-edit-unreadable": Sentences(
        vi=("{path} không còn đọc được như một tệp Word.", ""),
        en=("{path} cannot be read as a Word file any more.", ""),
    ),
    "file-kept": Sentences(
        vi=("Giữ nguyên {path} như đã sửa tay: bản Word và bản PDF có thể khác nhau.", ""),
        en=("{path} is kept as edited by hand: Word file and PDF may differ.", ""),
    ),
    "file-changed-meanwhile": Sentences(
        vi=(
            "{path} vừa được sửa trong lúc đang tạo; không ghi đè.",
            "Đóng tệp rồi chạy lại: lần tới sẽ chỉ ra chỗ đã sửa.",
        ),
        en=(
            "{path} was changed just now, while it was being made; it is not written over.",
            "Close the file and run again: then what was changed is shown.",
        ),
    ),
    "file-open": Sentences(
        vi=(
            "{path} đang mở trên máy của {who}; không ghi đè.",
            "Đóng tệp rồi chạy lại. Nếu không ai đang mở, xóa tệp {owner_file} còn sót bên cạnh.",
        ),
        en=(
            "{path} is open on the machine of {who}; it is not written over.",
            "Close the file and run again. If nobody has it open, delete {owner_file}, left over beside it.",
        ),
    ),
}
