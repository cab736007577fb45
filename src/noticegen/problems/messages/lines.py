"""YAML that goes wrong by its lines: indentation, dashes, keys, colons."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "yaml-tab": Sentences(
        vi=("Có ký tự Tab; YAML chỉ dùng dấu cách.", "Thay Tab bằng dấu cách, mỗi bậc thụt hai dấu cách."),
        en=("A tab; YAML indents with spaces only.", "Replace the tab, two spaces for each level."),
    ),
    "yaml-syntax": Sentences(
        vi=(
            "Không đọc được YAML từ chỗ này.",
            "Thường do thụt dòng: các khóa cùng bậc phải thẳng cột, mỗi mục bắt đầu bằng “- ”, sau khóa là “: ”.",
        ),
        en=(
            "YAML cannot be read from here.",
            'Usually indentation: keys of one level line up, an item begins with "- ", a key is followed by ": ".',
        ),
    ),
    "yaml-alias": Sentences(
        vi=("Không dùng tham chiếu “{name}”.", "Viết thẳng giá trị ra; nếu là chữ đậm, đặt trong dấu nháy."),
        en=('References such as "{name}" are not used.', "Write the value out; bold text goes in quotes."),
    ),
    "yaml-anchor": Sentences(
        vi=("Không dùng nhãn “{name}”.", "Bỏ nhãn; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
        en=('Anchors such as "{name}" are not used.', "Remove it; ordinary text goes in quotation marks."),
    ),
    "yaml-tag": Sentences(
        vi=("Không dùng thẻ kiểu “{name}”.", "Bỏ thẻ; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
        en=('Type tags such as "{name}" are not used.', "Remove it; ordinary text goes in quotation marks."),
    ),
    "yaml-duplicate-key": Sentences(
        vi=("Khóa “{key}” đã có ở dòng {line}.", "Xóa một trong hai, hoặc gộp nội dung lại."),
        en=('Key "{key}" is already on line {line}.', "Delete one of them, or merge their contents."),
    ),
    "yaml-key-not-text": Sentences(
        vi=("Khóa phải là chữ.", "Nếu đây là câu văn có ngoặc, đặt cả câu trong dấu nháy."),
        en=("A key must be text.", "If this is prose with brackets, put it all in quotation marks."),
    ),
    "yaml-key-blank": Sentences(
        vi=("Thiếu tên khóa trước dấu hai chấm.", "Viết tên khóa, hoặc đặt cả dòng trong dấu nháy."),
        en=("There is no key before the colon.", "Write the key, or put the line in quotation marks."),
    ),
    "yaml-odd-indentation": Sentences(
        vi=(
            "Đầu dòng có dấu cách không ngắt, thường lẫn vào khi chép từ Word hay trang web; YAML coi nó là chữ.",
            "Xóa khoảng trống đầu dòng, gõ lại bằng phím cách.",
        ),
        en=(
            "A no-break space before the words, common in pasted text; to YAML it is a letter.",
            "Delete the blanks at the start of the line and type them again with the space bar.",
        ),
    ),
    "yaml-odd-dash": Sentences(
        vi=(
            "Dòng bắt đầu bằng “{found}” chưa phải một mục: YAML cần “- ” (gạch ngắn rồi dấu cách).",
            "Thay “{found}” bằng “- ”; dấu in ra do mẫu chọn.",
        ),
        en=(
            'A line that begins with "{found}" is no entry: YAML wants "- " (hyphen, space).',
            'Replace "{found}" by "- "; the form chooses what is printed.',
        ),
    ),
    "yaml-odd-colon": Sentences(
        vi=("Sau tên khóa là “{found}”; YAML cần dấu hai chấm rồi dấu cách (“: ”).", "Viết “khóa: giá trị”."),
        en=('After the key stands "{found}"; YAML wants a colon and a space (": ").', 'Write "key: value".'),
    ),
    "yaml-wrapped-line": Sentences(
        vi=(
            "Dòng này nối tiếp câu ở dòng {line}, nhưng không thụt sâu hơn dòng đó nên YAML không nối.",
            "Thụt dòng này vào sâu hơn, hoặc viết cả câu trên một dòng.",
        ),
        en=(
            "This line goes on with the sentence of line {line}, but stands no deeper, so YAML does not join them.",
            "Indent it further, or write the sentence on one line.",
        ),
    ),
    "yaml-text-key-missing": Sentences(
        vi=("Câu này có phần đi kèm ở dòng {line}, nên phải là giá trị của một khóa.", "Thêm “text: ” trước câu."),
        en=(
            "This sentence has something below it, on line {line}, so it must be the value of a key.",
            'Put "text: " before the sentence.',
        ),
    ),
    "yaml-items-missing": Sentences(
        vi=("Thiếu dòng “items:” trước các mục con này.", "Thêm “items:” thẳng cột với khóa ở dòng trên."),
        en=('The line "items:" is missing before these entries.', 'Add "items:" in the column of the key above.'),
    ),
    "yaml-indentation": Sentences(
        vi=(
            "Dòng này thụt {found} dấu cách, không thẳng cột với dòng nào ở trên.",
            "Các khóa cùng bậc phải thẳng cột: thụt {wanted} dấu cách.",
        ),
        en=(
            "This line is indented by {found} spaces, in no column of the lines above.",
            "Keys of one level line up: indent it by {wanted}.",
        ),
    ),
    "yaml-first-dash-missing": Sentences(
        vi=(
            "Mục đầu của danh sách thiếu “- ” (gạch rồi dấu cách), nên các dòng dưới bị nối vào nó.",
            "Mỗi mục bắt đầu bằng “- ”.",
        ),
        en=(
            'The first entry of the list lacks its "- " (hyphen, space), so the lines below are joined to it.',
            'Every entry begins with "- ".',
        ),
    ),
    "yaml-dash-missing": Sentences(
        vi=("Khóa “{key}” đã có ở dòng {line}: thiếu “- ” trước “{key}”?", "Mỗi mục mới bắt đầu bằng “- ”."),
        en=(
            'Key "{key}" is already on line {line}: is "- " missing before "{key}"?',
            'Every new entry begins with "- ".',
        ),
    ),
    "yaml-entry-swallowed": Sentences(
        vi=(
            "Dòng này bị nối vào câu ở dòng {line} (“{words}”), dù trông như một mục riêng.",
            (
                "Nếu là mục con: viết câu trên thành “- text: …”, thêm dòng “items:” rồi đến dòng này. Nếu là mục "
                "cùng bậc: lùi dòng này cho thẳng cột với mục trên. Nếu là phần nối tiếp của câu: đặt cả câu trong "
                "dấu nháy."
            ),
        ),
        en=(
            'This line is joined to the sentence on line {line} ("{words}"), though it looks like an entry.',
            (
                'A sub-item: write the sentence above as "- text: …", then "items:", then this line. An entry of the '
                "same level: move it to the column of the entry above. The sentence going on: put the whole sentence "
                "in quotation marks."
            ),
        ),
    ),
    "yaml-colon-missing": Sentences(
        vi=("Thiếu dấu hai chấm sau khóa “{key}”.", "Viết “{key}: ”."),
        en=('The colon after the key "{key}" is missing.', 'Write "{key}: ".'),
    ),
    "yaml-dash-forgotten": Sentences(
        vi=("Thiếu “- ” (gạch rồi dấu cách) ở đầu dòng này.", "Mỗi mục bắt đầu bằng “- ”."),
        en=('The "- " (hyphen, space) at the start of this line is missing.', 'Every entry begins with "- ".'),
    ),
    "double-dash": Sentences(
        vi=("Thừa một dấu gạch ở đầu dòng.", "Mỗi mục chỉ một “- ”; mục con viết dưới “items:”."),
        en=("One dash too many at the start of the line.", 'One "- " for each entry; sub-items go under "items:".'),
    ),
}
