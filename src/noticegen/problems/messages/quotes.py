"""Mistakes within a line of YAML: quotation marks, brackets, commas."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "prose-as-key": Sentences(
        vi=(
            "Dấu hai chấm sau “{found}” làm YAML tưởng đây là một khóa.",
            "Nếu là câu văn, đặt cả câu trong dấu nháy; nếu là một mục mới, thêm “- ” ở đầu.",
        ),
        en=(
            'The colon after "{found}" makes YAML read it as a key.',
            'If it is a sentence, put all of it in quotation marks; if it is a new entry, begin it with "- ".',
        ),
    ),
    "no-addressee": Sentences(
        vi=(
            "Thông báo không có “{found}”.",
            (
                "Bỏ dòng này; nơi được gửi ghi ở recipients, in ở Nơi nhận. Nếu phải có “Kính gửi” thì đây là công "
                "văn, loại mà noticegen không soạn."
            ),
        ),
        en=(
            'A notice has no "{found}".',
            (
                "Delete the line and write whom it goes to in recipients, which is printed under Nơi nhận. If it must "
                'have "Kính gửi", it is an official letter (công văn), which noticegen does not write.'
            ),
        ),
    ),
    "yaml-sign-needs-quotes": Sentences(
        vi=("Giá trị bắt đầu bằng “{sign}”, dấu mà YAML hiểu theo nghĩa riêng.", "Đặt cả giá trị trong dấu nháy."),
        en=(
            'The value begins with "{sign}", which has a special meaning in YAML.',
            "Put the whole value in quotation marks.",
        ),
    ),
    "yaml-bad-escape": Sentences(
        vi=("Dấu “\\” trong nháy kép ở đây không tạo thành ký tự nào.", "Dùng nháy đơn, hoặc viết hai dấu “\\\\”."),
        en=(
            'The "\\" inside double quotes does not form a valid character here.',
            'Use single quotes, or write "\\\\".',
        ),
    ),
    "yaml-unclosed-quote": Sentences(
        vi=("Dấu {quote} mở ở đây không được đóng.", "Thêm dấu {quote} vào cuối giá trị."),
        en=("The {quote} opened here is never closed.", "Add {quote} at the end of the value."),
    ),
    "yaml-text-after-quote": Sentences(
        vi=(
            "Sau dấu nháy đóng còn chữ: YAML coi giá trị đã hết ở dấu nháy.",
            "Đặt cả giá trị trong dấu nháy đơn, hoặc dùng dấu “ ” cho chữ trích trong câu.",
        ),
        en=(
            "There is text after the closing quotation mark, where YAML ends the value.",
            "Put the whole value in single quotes, or use “ ” for quotations inside the sentence.",
        ),
    ),
    "yaml-colon-needs-quotes": Sentences(
        vi=("Dấu hai chấm giữa câu làm YAML tưởng là một khóa nữa.", "Đặt cả câu trong dấu nháy."),
        en=("YAML reads the colon inside the sentence as another key.", "Put the whole sentence in quotation marks."),
    ),
    "yaml-stray-quote": Sentences(
        vi=("Dấu nháy ở đây không có dấu cùng cặp.", "Bỏ dấu nháy này, hoặc thêm dấu còn thiếu."),
        en=("This quotation mark has no counterpart.", "Remove it, or add the missing one."),
    ),
    "yaml-comment-swallows-text": Sentences(
        vi=(
            "Phần từ “{found}” bị YAML coi là ghi chú và bỏ đi.",
            "Nếu là nội dung, đặt cả giá trị trong dấu nháy; nếu là ghi chú, viết nó ở một dòng riêng.",
        ),
        en=(
            'YAML treats everything from "{found}" on as a comment and drops it.',
            "If it is content, put the whole value in quotation marks; if it is a comment, give it a line of its own.",
        ),
    ),
    "yaml-remark-swallows-bracket": Sentences(
        vi=(
            "Dấu # mở một ghi chú đến hết dòng, và dấu {closing} nằm trong ghi chú ấy.",
            (
                "Nếu là ghi chú, chuyển nó ra sau dấu {closing} hay lên một dòng riêng; nếu là nội dung, đặt cả giá "
                "trị trong dấu nháy."
            ),
        ),
        en=(
            "The # begins a comment that runs to the end of the line and includes the {closing}.",
            (
                "If it is a comment, move it after the {closing} or to a line of its own; if it is content, put "
                "the whole value in quotation marks."
            ),
        ),
    ),
    "yaml-remark-cuts-text": Sentences(
        vi=(
            "Ghi chú “{found}” nằm giữa một câu viết trên nhiều dòng; YAML coi câu đã hết ở trước dấu #.",
            "Nếu là ghi chú, chuyển nó lên trên dòng đầu của câu; nếu là nội dung, đặt cả câu trong dấu nháy.",
        ),
        en=(
            'The comment "{found}" stands inside a sentence of several lines; for YAML the sentence ends before the #.',
            (
                "If it is a comment, move it above the sentence's first line; if it is content, put the whole "
                "sentence in quotation marks."
            ),
        ),
    ),
    "yaml-remark-printed": Sentences(
        vi=(
            "“{found}” sẽ được in ra: trong một đoạn mở bằng {sign}, dấu # không mở ghi chú.",
            "Nếu là ghi chú, chuyển nó lên trên đoạn ấy; nếu là nội dung, viết câu trên một dòng trong dấu nháy.",
        ),
        en=(
            '"{found}" will be printed: in text opened by {sign}, a # does not begin a comment.',
            (
                "If it is a comment, move it above that text; if it is content, write the sentence on one line "
                "in quotation marks."
            ),
        ),
    ),
    "yaml-bracket-not-closed": Sentences(
        vi=("Dấu {bracket} mở ở đây chưa được đóng.", "Thêm {closing} ở cuối."),
        en=("The {bracket} opened here is never closed.", "Add {closing} at the end."),
    ),
    "yaml-brackets": Sentences(
        vi=(
            "Không đọc được phần trong dấu {bracket} mở ở đây.",
            "Xem lại dấu phẩy giữa các mục, dấu đóng ngoặc, dấu nháy; hoặc viết mỗi khóa một dòng, không dùng ngoặc.",
        ),
        en=(
            "Cannot read the content of the {bracket} opened here.",
            (
                "Check the commas, the closing bracket and the quotation marks; or write each key on its own line, "
                "without brackets."
            ),
        ),
    ),
    "yaml-comma-missing": Sentences(
        vi=("Thiếu dấu phẩy trước khóa này.", "Các khóa trong ngoặc nhọn cách nhau bằng “, ”."),
        en=("A comma is missing before this key.", 'Separate keys in braces with ", ".'),
    ),
    "comma-splits-text": Sentences(
        vi=("Trong ngoặc, dấu phẩy ngắt giá trị: “{found}” bị tách khỏi câu.", "Đặt cả câu trong dấu nháy."),
        en=(
            'Inside brackets a comma ends the value: "{found}" is cut off from its sentence.',
            "Put the whole sentence in quotation marks.",
        ),
    ),
    "comma-may-split-text": Sentences(
        vi=(
            "“{found}” thành một mục riêng, vì trong ngoặc dấu phẩy ngắt mục.",
            "Nếu là phần nối tiếp của câu, đặt cả câu trong dấu nháy; nếu là mục riêng, đặt mục đó trong dấu nháy.",
        ),
        en=(
            '"{found}" becomes an entry of its own, because a comma inside brackets ends an entry.',
            (
                "If it continues the sentence, put the whole sentence in quotation marks; if it is a separate entry, "
                "put that entry in quotation marks."
            ),
        ),
    ),
}
