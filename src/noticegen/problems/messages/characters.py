"""Files that cannot be read as text: size, encoding, forbidden characters."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "yaml-too-large": Sentences(
        vi=(
            "Tệp lớn hơn mức cho phép {limit} byte.",
            "Một thông báo không dài đến vậy; xem lại có chọn nhầm tệp không.",
        ),
        en=(
            "The file is larger than the limit of {limit} bytes.",
            "No notice is that long; check that this is the right file.",
        ),
    ),
    "yaml-not-utf8": Sentences(
        vi=(
            "Byte {byte} ở đây không phải chữ Unicode (UTF-8).",
            "Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8.",
        ),
        en=("Byte {byte} here is not valid UTF-8.", "Open the file in an editor and save it as UTF-8."),
    ),
    "yaml-empty": Sentences(
        vi=("Tệp rỗng hoặc chỉ có ghi chú.", "Chạy “noticegen new” để có mẫu mà sửa."),
        en=("The file is empty or contains only comments.", 'Run "noticegen new" to get a sample.'),
    ),
    "yaml-several-documents": Sentences(
        vi=("Tệp chứa nhiều tài liệu, cách nhau bằng “---”.", "Mỗi thông báo một tệp: tách phần này ra tệp khác."),
        en=(
            'The file contains several documents, separated by "---".',
            "Write one notice per file: move this part to another file.",
        ),
    ),
    "yaml-too-deep": Sentences(
        vi=("Lồng quá sâu: hơn {limit} bậc.", "Xem lại thụt dòng hoặc dấu ngoặc mở chưa đóng."),
        en=("Nested too deeply: more than {limit} levels.", "Check the indentation, and look for an unclosed bracket."),
    ),
    "yaml-too-many-values": Sentences(
        vi=("Tệp có hơn {limit} giá trị.", "Tách bớt nội dung sang thông báo khác."),
        en=("The file contains more than {limit} values.", "Move some content to another notice."),
    ),
    "yaml-control-character": Sentences(
        vi=("Có ký tự điều khiển {character}, thường lẫn vào khi chép từ Word.", "Xóa ký tự này."),
        en=("Control character {character}, often copied from Word.", "Delete it."),
    ),
    "yaml-bidi-character": Sentences(
        vi=("Có ký tự đổi chiều chữ {character}: người đọc sẽ thấy khác những gì đã ghi.", "Xóa ký tự này."),
        en=(
            (
                "Character {character} changes the direction of text: readers would see something other than what is "
                "written."
            ),
            "Delete it.",
        ),
    ),
    "yaml-invisible-character": Sentences(
        vi=(
            "Có ký tự vô hình {character}, thường lẫn vào khi chép từ trang web.",
            "Xóa ký tự này; nếu không thấy nó, gõ lại chữ ở hai bên.",
        ),
        en=(
            "Invisible character {character}, often copied from web pages.",
            "Delete it; if you cannot see it, retype the letters on both sides.",
        ),
    ),
    "yaml-private-character": Sentences(
        vi=(
            "Ký tự {character} chỉ có nghĩa trong một phông chữ riêng, phông khác không có.",
            "Thay bằng ký tự thường.",
        ),
        en=(
            "Character {character} has a meaning only in one particular font.",
            "Replace it with an ordinary character.",
        ),
    ),
    "yaml-unknown-character": Sentences(
        vi=("Ký tự {character} không có trong Unicode.", "Xóa ký tự này."),
        en=("Character {character} is not in Unicode.", "Delete it."),
    ),
    "yaml-stacked-marks": Sentences(
        vi=("Một chữ mang {count} dấu chồng lên nhau.", "Gõ lại chữ này."),
        en=("One letter carries {count} stacked marks.", "Retype this letter."),
    ),
    "yaml-utf16": Sentences(
        vi=(
            "Tệp lưu theo bảng mã UTF-16 (Notepad gọi là “Unicode”), không phải UTF-8.",
            "Mở bằng Notepad, chọn Save As, ở ô Encoding chọn UTF-8, rồi lưu.",
        ),
        en=(
            'The file is saved as UTF-16 (called "Unicode" in Notepad), not UTF-8.',
            "Open it in Notepad, choose Save As, set Encoding to UTF-8, and save.",
        ),
    ),
    "yaml-spoilt-character": Sentences(
        vi=(
            "Chữ ở đây đã hỏng (ký tự {character} thay cho chữ bị mất).",
            "Tệp từng được mở hoặc lưu sai bảng mã: gõ lại chữ này.",
        ),
        en=(
            "The text here is damaged ({character} replaces a lost letter).",
            "The file was opened or saved with the wrong encoding at some point: retype the letter.",
        ),
    ),
    "yaml-old-letter": Sentences(
        vi=(
            "Ký tự vô hình {character} ở đây là một chữ cái của bảng mã cũ (“ư” của TCVN3) hay của tệp mở sai bảng mã.",
            "Đừng xóa: chuyển cả đoạn sang Unicode, hoặc gõ lại chữ này.",
        ),
        en=(
            (
                "The invisible {character} here is a letter of an old encoding (ư in TCVN3), or the file was "
                "read in the wrong encoding."
            ),
            "Do not delete it: convert the whole text to Unicode, or retype the letter.",
        ),
    ),
    "text-too-long": Sentences(
        vi=("Một đoạn dài {length} ký tự; nhiều nhất là {limit}.", "Tách thành nhiều mục."),
        en=("A paragraph has {length} characters; at most {limit} are allowed.", "Split it into several entries."),
    ),
    "word-too-long": Sentences(
        vi=(
            "Một chữ dài {length} ký tự không có dấu cách; nhiều nhất là {limit}.",
            "Xem có dán nhầm gì vào đây không.",
        ),
        en=(
            "A word has {length} characters without a space; at most {limit} are allowed.",
            "Check whether something was pasted here by mistake.",
        ),
    ),
    "line-too-long": Sentences(
        vi=("Dòng này dài {length} ký tự; chỗ in chỉ đủ {limit}.", "Viết gọn lại; xem có dán nhầm gì vào đây không."),
        en=(
            "This line has {length} characters; there is room for {limit} at most.",
            "Shorten it; check whether something was pasted here by mistake.",
        ),
    ),
}
