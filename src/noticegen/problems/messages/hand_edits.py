"""Documents that somebody edited after they were created."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "file-unknown": Sentences(
        vi=(
            "{path} khác bản làm từ YAML, mà sổ ghi không biết tệp này: không rõ bản nào mới hơn; không ghi đè.",
            (
                "Xem hai bản rồi chọn: build --overwrite tạo lại theo YAML (tệp hiện có được cất vào backup/), hoặc "
                "--keep để giữ tệp."
            ),
        ),
        en=(
            (
                "{path} differs from what the YAML file gives, and there is no record of it: who changed what, "
                "and which is newer, is unknown. It will not be overwritten."
            ),
            (
                "Look at both, then choose: build with --overwrite to create it from the YAML file (the current file "
                "is moved to backup/), or use --keep to keep the file."
            ),
        ),
    ),
    "difference": Sentences(
        vi=("Đoạn {number}, trong tệp: “{after}” · theo YAML: “{before}”", ""),
        en=('Paragraph {number}, in the file: "{after}" · from the YAML: "{before}"', ""),
    ),
    "difference-in-file": Sentences(
        vi=("Đoạn {number}, chỉ có trong tệp: “{after}”", ""),
        en=('Paragraph {number}, only in the file: "{after}"', ""),
    ),
    "difference-in-yaml": Sentences(
        vi=("Đoạn {number}, chỉ có theo YAML: “{before}”", ""),
        en=('Paragraph {number}, only in the YAML: "{before}"', ""),
    ),
    "difference-in-order": Sentences(
        vi=("Đoạn {number}, trong tệp đứng ở chỗ khác: “{after}”", ""),
        en=('Paragraph {number}, elsewhere in the file: "{after}"', ""),
    ),
    "difference-of-looks": Sentences(
        vi=(
            "{path}: chữ giống bản theo YAML; chỉ khác định dạng hoặc thuộc tính.",
            "Không cần giữ định dạng ấy thì build với --overwrite là xong.",
        ),
        en=(
            "{path}: the text is what the YAML gives; only formatting or properties differ.",
            "If that formatting need not be kept, just build with --overwrite.",
        ),
    ),
    "slots-changed": Sentences(
        vi=(
            "{path} đã thay đổi sau khi tạo; không ghi đè.",
            "Cần tạo lại thì build với --overwrite (bản hiện có được cất vào backup/), hoặc --keep để giữ tệp này.",
        ),
        en=(
            "{path} was changed after it was created and will not be overwritten.",
            (
                "To create it again, build with --overwrite (the current file is moved to backup/), or use --keep to "
                "keep the file."
            ),
        ),
    ),
    "hand-edited": Sentences(
        vi=(
            "{path} đã được sửa tay sau khi tạo; không ghi đè, bản PDF đi cùng cũng giữ nguyên.",
            (
                "Đưa phần sửa vào tệp YAML bằng noticegen absorb kèm tên thông báo, hoặc chép tay rồi build "
                "--overwrite (bản sửa tay được cất vào backup/); --keep để giữ tệp."
            ),
        ),
        en=(
            "{path} was edited by hand after it was created; neither it nor its PDF will be overwritten.",
            (
                "Take the edits into the YAML file with noticegen absorb and the notice's name, or copy them and build "
                "with --overwrite (the edited file is moved to backup/); use --keep to keep the file."
            ),
        ),
    ),
    "pdf-changed": Sentences(
        vi=(
            "{path} đã thay đổi sau khi tạo (có thể đã ký số); không ghi đè.",
            "Cần tạo lại thì build với --overwrite (bản hiện có được cất vào backup/), hoặc --keep để giữ tệp này.",
        ),
        en=(
            "{path} was changed after it was created (perhaps it was signed) and will not be overwritten.",
            (
                "To create it again, build with --overwrite (the current file is moved to backup/), or use --keep to "
                "keep the file."
            ),
        ),
    ),
    "hand-edit": Sentences(
        vi=("Đoạn {number}, trước: “{before}” · nay: “{after}”", ""),
        en=('Paragraph {number}, before: "{before}" · now: "{after}"', ""),
    ),
    "hand-edit-added": Sentences(
        vi=("Đoạn {number}, thêm: “{after}”", ""),
        en=('Paragraph {number}, added: "{after}"', ""),
    ),
    "hand-edit-removed": Sentences(
        vi=("Đoạn {number}, bỏ: “{before}”", ""),
        en=('Paragraph {number}, removed: "{before}"', ""),
    ),
    "hand-edit-moved": Sentences(
        vi=("Đoạn {number}, chuyển từ chỗ khác đến: “{after}”", ""),
        en=('Paragraph {number}, moved here: "{after}"', ""),
    ),
    "hand-edit-comment": Sentences(
        vi=("Nhận xét của {author} về “{on}”: “{text}”", ""),
        en=('Comment by {author} on "{on}": "{text}"', ""),
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
            "{path}: the text is unchanged; the formatting or the properties were changed.",
            "If the file was only opened and saved, just build with --overwrite.",
        ),
    ),
    "hand-edit-unreadable": Sentences(
        vi=(
            "{path} không còn đọc được như một tệp Word.",
            "Mở thử bằng Word rồi lưu lại. Không cần phần đã sửa thì build với --overwrite (tệp ấy vào backup/).",
        ),
        en=(
            "{path} can no longer be read as a Word file.",
            (
                "Try to open it in Word and save it again. If the edits are not needed, build with --overwrite (the "
                "file is moved to backup/)."
            ),
        ),
    ),
    "file-kept": Sentences(
        vi=(
            "Giữ nguyên {path} như đã sửa tay: bản Word và bản PDF có thể khác nhau.",
            "Trước khi gửi đi, đưa phần sửa vào YAML (noticegen absorb) rồi build lại: hai bản khi ấy như nhau.",
        ),
        en=(
            "{path} was kept as edited by hand: the Word file and the PDF may differ.",
            "Before it is sent, take the edits into the YAML file (noticegen absorb) and build again: then they agree.",
        ),
    ),
    "file-changed-meanwhile": Sentences(
        vi=(
            "{path} vừa được sửa trong lúc đang tạo; không ghi đè.",
            "Đóng tệp rồi chạy lại: lần tới sẽ chỉ ra chỗ đã sửa.",
        ),
        en=(
            "{path} was changed while it was being created and will not be overwritten.",
            "Close the file and try again: the next run shows what was changed.",
        ),
    ),
    "file-open": Sentences(
        vi=(
            "{path} đang mở trên máy của {who}; không ghi đè.",
            "Đóng tệp rồi chạy lại. Nếu không ai đang mở, xóa tệp {owner_file} còn sót bên cạnh.",
        ),
        en=(
            "{path} is open on {who}'s machine and will not be overwritten.",
            "Close the file and try again. If nobody has it open, delete the leftover file {owner_file} next to it.",
        ),
    ),
}
