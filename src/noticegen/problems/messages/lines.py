"""Mistakes in the lines of YAML: indentation, hyphens, keys, colons."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "yaml-tab": Sentences(
        vi=("Có ký tự Tab; YAML chỉ dùng dấu cách.", "Thay Tab bằng dấu cách, mỗi bậc thụt hai dấu cách."),
        en=("There is a tab; YAML indents with spaces only.", "Replace the tab with spaces, two for each level."),
    ),
    "yaml-syntax": Sentences(
        vi=(
            "Không đọc được YAML từ chỗ này.",
            "Thường do thụt dòng: các khóa cùng bậc phải thẳng cột, mỗi mục bắt đầu bằng “- ”, sau khóa là “: ”.",
        ),
        en=(
            "Cannot read the YAML from here on.",
            (
                'Usually it is the indentation: keys of one level line up, each entry begins with "- ", and a key is '
                'followed by ": ".'
            ),
        ),
    ),
    "yaml-alias": Sentences(
        vi=("Không dùng tham chiếu “{name}”.", "Viết thẳng giá trị ra; nếu là chữ đậm, đặt trong dấu nháy."),
        en=(
            'References such as "{name}" are not supported.',
            "Write the value itself; if bold text is meant, put it in quotation marks.",
        ),
    ),
    "yaml-anchor": Sentences(
        vi=("Không dùng nhãn “{name}”.", "Bỏ nhãn; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
        en=(
            'Anchors such as "{name}" are not supported.',
            "Remove it; if it is ordinary text, put the whole value in quotation marks.",
        ),
    ),
    "yaml-tag": Sentences(
        vi=("Không dùng thẻ kiểu “{name}”.", "Bỏ thẻ; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
        en=(
            'Type tags such as "{name}" are not supported.',
            "Remove it; if it is ordinary text, put the whole value in quotation marks.",
        ),
    ),
    "yaml-duplicate-key": Sentences(
        vi=("Khóa “{key}” đã có ở dòng {line}.", "Xóa một trong hai, hoặc gộp nội dung lại."),
        en=('Key "{key}" is already used on line {line}.', "Delete one of the two, or merge their contents."),
    ),
    "yaml-key-not-text": Sentences(
        vi=("Khóa phải là chữ.", "Nếu đây là câu văn có ngoặc, đặt cả câu trong dấu nháy."),
        en=("A key must be text.", "If this is a sentence with brackets, put all of it in quotation marks."),
    ),
    "yaml-key-blank": Sentences(
        vi=("Thiếu tên khóa trước dấu hai chấm.", "Viết tên khóa, hoặc đặt cả dòng trong dấu nháy."),
        en=("There is no key before the colon.", "Write the key, or put the whole line in quotation marks."),
    ),
    "yaml-odd-indentation": Sentences(
        vi=(
            "Đầu dòng có dấu cách không ngắt, thường lẫn vào khi chép từ Word hay trang web; YAML coi nó là chữ.",
            "Xóa khoảng trống đầu dòng, gõ lại bằng phím cách.",
        ),
        en=(
            ("The line begins with a no-break space, often copied from Word or a web page; YAML reads it as text."),
            "Delete the spaces at the start of the line and retype them with the space bar.",
        ),
    ),
    "yaml-odd-dash": Sentences(
        vi=(
            "Dòng bắt đầu bằng “{found}” chưa phải một mục: YAML cần “- ” (gạch ngắn rồi dấu cách).",
            "Thay “{found}” bằng “- ”; dấu in ra do mẫu chọn.",
        ),
        en=(
            'A line that begins with "{found}" is not an entry yet: YAML requires "- " (hyphen and space).',
            'Replace "{found}" with "- "; the profile decides what is printed.',
        ),
    ),
    "yaml-odd-colon": Sentences(
        vi=("Sau tên khóa là “{found}”; YAML cần dấu hai chấm rồi dấu cách (“: ”).", "Viết “khóa: giá trị”."),
        en=('The key is followed by "{found}"; YAML requires a colon and a space (": ").', 'Write "key: value".'),
    ),
    "yaml-wrapped-line": Sentences(
        vi=(
            "Dòng này nối tiếp câu ở dòng {line}, nhưng không thụt sâu hơn dòng đó nên YAML không nối.",
            "Thụt dòng này vào sâu hơn, hoặc viết cả câu trên một dòng.",
        ),
        en=(
            (
                "This line continues the sentence on line {line}, but is not indented further, so YAML does not join "
                "them."
            ),
            "Indent this line further, or write the whole sentence on one line.",
        ),
    ),
    "yaml-text-key-missing": Sentences(
        vi=("Câu này có phần đi kèm ở dòng {line}, nên phải là giá trị của một khóa.", "Thêm “text: ” trước câu."),
        en=(
            "This sentence has further content on line {line}, so it must be the value of a key.",
            'Put "text: " before the sentence.',
        ),
    ),
    "yaml-items-missing": Sentences(
        vi=("Thiếu dòng “items:” trước các mục con này.", "Thêm “items:” thẳng cột với khóa ở dòng trên."),
        en=('The line "items:" is missing before these entries.', 'Add "items:", aligned with the key above.'),
    ),
    "yaml-indentation": Sentences(
        vi=(
            "Dòng này thụt {found} dấu cách, không thẳng cột với dòng nào ở trên.",
            "Các khóa cùng bậc phải thẳng cột: thụt {wanted} dấu cách.",
        ),
        en=(
            "This line is indented by {found} spaces, which matches no line above.",
            "Keys of the same level must line up: indent this line by {wanted} spaces.",
        ),
    ),
    "yaml-first-dash-missing": Sentences(
        vi=(
            "Mục đầu của danh sách thiếu “- ” (gạch rồi dấu cách), nên các dòng dưới bị nối vào nó.",
            "Mỗi mục bắt đầu bằng “- ”.",
        ),
        en=(
            'The first entry of the list lacks its "- " (hyphen and space), so the lines below are joined to it.',
            'Begin every entry with "- ".',
        ),
    ),
    "yaml-dash-missing": Sentences(
        vi=("Khóa “{key}” đã có ở dòng {line}: thiếu “- ” trước “{key}”?", "Mỗi mục mới bắt đầu bằng “- ”."),
        en=(
            'Key "{key}" is already used on line {line}: is "- " missing before "{key}"?',
            'Begin every new entry with "- ".',
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
            (
                'This line is joined to the sentence on line {line} ("{words}"), although it looks like an entry of '
                "its own."
            ),
            (
                'If it is a sub-item, write the sentence above as "- text: …", then a line "items:", then this line. '
                "If it is an entry of the same level, align it with the entry above. If it continues the sentence, "
                "put the whole sentence in quotation marks."
            ),
        ),
    ),
    "yaml-colon-missing": Sentences(
        vi=("Thiếu dấu hai chấm sau khóa “{key}”.", "Viết “{key}: ”."),
        en=('The colon after the key "{key}" is missing.', 'Write "{key}: ".'),
    ),
    "yaml-dash-forgotten": Sentences(
        vi=("Thiếu “- ” (gạch rồi dấu cách) ở đầu dòng này.", "Mỗi mục bắt đầu bằng “- ”."),
        en=('This line lacks "- " (hyphen and space) at its start.', 'Begin every entry with "- ".'),
    ),
    "yaml-conflict": Sentences(
        vi=(
            "Hai người cùng sửa một chỗ, Git chưa biết giữ bản nào: một bản ở dòng {ours}, bản kia ở dòng {theirs}.",
            "Giữ bản đúng (hoặc gộp hai bản), xóa bản kia và các dòng <<<<<<<, =======, >>>>>>>.",
        ),
        en=(
            (
                "Two people changed the same place, and Git does not know which text to keep: one is on lines {ours}, "
                "the other on lines {theirs}."
            ),
            "Keep the right one (or merge them), and delete the other and the lines <<<<<<<, =======, >>>>>>>.",
        ),
    ),
    "yaml-odd-space": Sentences(
        vi=(
            "Sau hay trước dấu hai chấm của khóa có dấu cách không ngắt; YAML coi nó là chữ, nên không thấy khóa.",
            "Xóa khoảng trống cạnh dấu hai chấm, gõ lại bằng phím cách.",
        ),
        en=(
            "There is a no-break space beside the colon of a key; YAML reads it as text and does not see the key.",
            "Delete the space beside the colon and retype it with the space bar.",
        ),
    ),
    "yaml-outline-pasted": Sentences(
        vi=(
            "Các dòng {first}–{last} dưới “{key}” là chữ dán nguyên, chưa phải danh sách của YAML.",
            "Mỗi mục bắt đầu bằng “- ”, mục con ở dưới “items:”; số mục gõ tay thì để ở label.",
        ),
        en=(
            ('Lines {first}–{last} below "{key}" were pasted as they are; they are not a YAML list yet.'),
            'Begin every entry with "- ", put sub-items below "items:", and a typed number into label.',
        ),
    ),
    "yaml-table-pasted": Sentences(
        vi=(
            "Các dòng {first}–{last} là bảng dán từ Word hay Excel (ô cách nhau bằng Tab).",
            "Ghi bảng bằng “table:”, dòng đầu là tên cột (columns), mỗi dòng sau là một hàng (rows).",
        ),
        en=(
            "Lines {first}–{last} are a table pasted from Word or Excel (cells separated by tabs).",
            'Write it as "table:", the first line as columns, and each line below as one of the rows.',
        ),
    ),
    "yaml-signature-pasted": Sentences(
        vi=(
            "“{found}” là khối chữ ký dán nguyên: mẫu in khối này từ “signers”.",
            (
                "Xóa các dòng này; người ký ghi ở signers: mã trong danh bạ, hoặc ba dòng authority, post, name bên "
                "dưới, như authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH, name: Trần Văn A."
            ),
        ),
        en=(
            '"{found}" begins a pasted signature block, which the form prints from "signers".',
            (
                "Delete these lines; write the signer below signers: an id of the registry, or "
                "three lines authority, post, name, such as authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH, "
                "name: Trần Văn A."
            ),
        ),
    ),
    "double-dash": Sentences(
        vi=("Thừa một dấu gạch ở đầu dòng.", "Mỗi mục chỉ một “- ”; mục con viết dưới “items:”."),
        en=(
            "There is one hyphen too many at the start of the line.",
            'Use one "- " per entry; sub-items go below "items:".',
        ),
    ),
}
