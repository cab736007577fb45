"""Tiếng Việt: câu báo khi tệp không đọc được theo YAML."""

PROBLEMS = {
    # tệp
    "yaml-too-large": (
        "Tệp lớn hơn mức cho phép {limit} byte.",
        "Một thông báo không dài đến vậy; xem lại có chọn nhầm tệp không.",
    ),
    "yaml-not-utf8": (
        "Byte {byte} ở đây không phải chữ Unicode (UTF-8).",
        "Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8.",
    ),
    "yaml-empty": ("Tệp rỗng hoặc chỉ có ghi chú.", "Chạy “noticegen new” để có mẫu mà sửa."),
    "yaml-several-documents": (
        "Tệp chứa nhiều tài liệu, cách nhau bằng “---”.",
        "Mỗi thông báo một tệp: tách phần này ra tệp khác.",
    ),
    "yaml-too-deep": ("Lồng quá sâu: hơn {limit} bậc.", "Xem lại thụt dòng hoặc dấu ngoặc mở chưa đóng."),
    "yaml-too-many-values": ("Tệp có hơn {limit} giá trị.", "Tách bớt nội dung sang thông báo khác."),
    # ký tự
    "yaml-tab": (
        "Có ký tự Tab; YAML chỉ dùng dấu cách.",
        "Thay Tab bằng dấu cách, mỗi bậc thụt hai dấu cách.",
    ),
    "yaml-control-character": (
        "Có ký tự điều khiển {character}, thường lẫn vào khi chép từ Word.",
        "Xóa ký tự này.",
    ),
    "yaml-bidi-character": (
        "Có ký tự đổi chiều chữ {character}: người đọc sẽ thấy khác những gì đã ghi.",
        "Xóa ký tự này.",
    ),
    "yaml-invisible-character": (
        "Có ký tự vô hình {character}, thường lẫn vào khi chép từ trang web.",
        "Xóa ký tự này; nếu không thấy nó, gõ lại chữ ở hai bên.",
    ),
    "yaml-private-character": (
        "Ký tự {character} chỉ có nghĩa trong một phông chữ riêng, phông khác không có.",
        "Thay bằng ký tự thường.",
    ),
    "yaml-unknown-character": ("Ký tự {character} không có trong Unicode.", "Xóa ký tự này."),
    "yaml-stacked-marks": ("Một chữ mang {count} dấu chồng lên nhau.", "Gõ lại chữ này."),
    # cú pháp
    "yaml-syntax": (
        "Không đọc được YAML từ chỗ này.",
        "Thường do thụt dòng: các khóa cùng bậc phải thẳng cột, mỗi mục bắt đầu bằng “- ”, sau khóa là “: ”.",
    ),
    "yaml-sign-needs-quotes": (
        "Giá trị bắt đầu bằng “{sign}”, dấu mà YAML hiểu theo nghĩa riêng.",
        "Đặt cả giá trị trong dấu nháy.",
    ),
    "yaml-bad-escape": (
        "Dấu “\\” trong nháy kép ở đây không tạo thành ký tự nào.",
        "Dùng nháy đơn, hoặc viết hai dấu “\\\\”.",
    ),
    "yaml-alias": ("Không dùng tham chiếu “{name}”.", "Viết thẳng giá trị ra; nếu là chữ đậm, đặt trong dấu nháy."),
    "yaml-anchor": ("Không dùng nhãn “{name}”.", "Bỏ nhãn; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
    "yaml-tag": ("Không dùng thẻ kiểu “{name}”.", "Bỏ thẻ; nếu là chữ thường, đặt cả giá trị trong dấu nháy."),
    "yaml-duplicate-key": ("Khóa “{key}” đã có ở dòng {line}.", "Xóa một trong hai, hoặc gộp nội dung lại."),
    "yaml-key-not-text": ("Khóa phải là chữ.", "Nếu đây là câu văn có ngoặc, đặt cả câu trong dấu nháy."),
    "yaml-key-blank": ("Thiếu tên khóa trước dấu hai chấm.", "Viết tên khóa, hoặc đặt cả dòng trong dấu nháy."),
    "yaml-comment-swallows-text": (
        "Phần từ “{found}” bị YAML coi là ghi chú và bỏ đi.",
        "Nếu là nội dung, đặt cả giá trị trong dấu nháy; nếu là ghi chú, viết một dấu cách sau #.",
    ),
    "yaml-utf16": (
        "Tệp lưu theo bảng mã UTF-16 (Notepad gọi là “Unicode”), không phải UTF-8.",
        "Mở bằng Notepad, chọn Save As, ở ô Encoding chọn UTF-8, rồi lưu.",
    ),
    "yaml-spoilt-character": (
        "Chữ ở đây đã hỏng (ký tự {character} thay cho chữ bị mất).",
        "Tệp từng được mở hoặc lưu sai bảng mã: gõ lại chữ này.",
    ),
    "yaml-odd-indentation": (
        "Đầu dòng có dấu cách không ngắt, thường lẫn vào khi chép từ Word hay trang web; YAML coi nó là chữ.",
        "Xóa khoảng trống đầu dòng, gõ lại bằng phím cách.",
    ),
    "yaml-unclosed-quote": (
        "Dấu {quote} mở ở đây không được đóng.",
        "Thêm dấu {quote} vào cuối giá trị.",
    ),
    "yaml-text-after-quote": (
        "Sau dấu nháy đóng còn chữ: YAML coi giá trị đã hết ở dấu nháy.",
        "Đặt cả giá trị trong dấu nháy đơn, hoặc dùng dấu “ ” cho chữ trích trong câu.",
    ),
    "yaml-colon-needs-quotes": (
        "Dấu hai chấm giữa câu làm YAML tưởng là một khóa nữa.",
        "Đặt cả câu trong dấu nháy.",
    ),
    "yaml-bracket-not-closed": (
        "Dấu {bracket} mở ở đây chưa được đóng.",
        "Thêm {closing} ở cuối.",
    ),
    "yaml-brackets": (
        "Không đọc được phần trong dấu {bracket} mở ở đây.",
        "Xem lại dấu phẩy giữa các mục, dấu đóng ngoặc, dấu nháy; hoặc viết mỗi khóa một dòng, không dùng ngoặc.",
    ),
    "yaml-odd-dash": (
        "Dòng bắt đầu bằng “{found}” chưa phải một mục: YAML cần “- ” (gạch ngắn rồi dấu cách).",
        "Thay “{found}” bằng “- ”; dấu in ra do mẫu chọn.",
    ),
    "yaml-odd-colon": (
        "Sau tên khóa là “{found}”; YAML cần dấu hai chấm rồi dấu cách (“: ”).",
        "Viết “khóa: giá trị”.",
    ),
    "yaml-wrapped-line": (
        "Dòng này nối tiếp câu ở dòng {line}, nhưng không thụt sâu hơn dòng đó nên YAML không nối.",
        "Thụt dòng này vào sâu hơn, hoặc viết cả câu trên một dòng.",
    ),
    "yaml-text-key-missing": (
        "Câu này có phần đi kèm ở dòng {line}, nên phải là giá trị của một khóa.",
        "Thêm “text: ” trước câu.",
    ),
    "yaml-items-missing": (
        "Thiếu dòng “items:” trước các mục con này.",
        "Thêm “items:” thẳng cột với khóa ở dòng trên.",
    ),
    "yaml-indentation": (
        "Dòng này thụt {found} dấu cách, không thẳng cột với dòng nào ở trên.",
        "Các khóa cùng bậc phải thẳng cột: thụt {wanted} dấu cách.",
    ),
    "yaml-first-dash-missing": (
        "Mục đầu của danh sách thiếu “- ” (gạch rồi dấu cách), nên các dòng dưới bị nối vào nó.",
        "Mỗi mục bắt đầu bằng “- ”.",
    ),
    "yaml-dash-missing": (
        "Khóa “{key}” đã có ở dòng {line}: thiếu “- ” trước “{key}”?",
        "Mỗi mục mới bắt đầu bằng “- ”.",
    ),
    "yaml-comma-missing": (
        "Thiếu dấu phẩy trước khóa này.",
        "Các khóa trong ngoặc nhọn cách nhau bằng “, ”.",
    ),
    "comma-splits-text": (
        "Trong ngoặc, dấu phẩy ngắt giá trị: “{found}” bị tách khỏi câu.",
        "Đặt cả câu trong dấu nháy.",
    ),
    "comma-may-split-text": (
        "“{found}” thành một mục riêng, vì trong ngoặc dấu phẩy ngắt mục.",
        "Nếu là phần nối tiếp của câu, đặt cả câu trong dấu nháy; nếu là mục riêng, đặt mục đó trong dấu nháy.",
    ),
    "yaml-entry-swallowed": (
        "Dòng này bị nối vào câu ở dòng {line} (“{words}”), dù trông như một mục riêng.",
        (
            "Nếu là mục con: viết câu trên thành “- text: …”, thêm dòng “items:” rồi đến dòng này. Nếu là "
            "mục cùng bậc: lùi dòng này cho thẳng cột với mục trên. Nếu là phần nối tiếp của câu: đặt cả "
            "câu trong dấu nháy."
        ),
    ),
    "yaml-stray-quote": (
        "Dấu nháy ở đây không có dấu cùng cặp.",
        "Bỏ dấu nháy này, hoặc thêm dấu còn thiếu.",
    ),
    "yaml-colon-missing": (
        "Thiếu dấu hai chấm sau khóa “{key}”.",
        "Viết “{key}: ”.",
    ),
    "yaml-dash-forgotten": (
        "Thiếu “- ” (gạch rồi dấu cách) ở đầu dòng này.",
        "Mỗi mục bắt đầu bằng “- ”.",
    ),
}
