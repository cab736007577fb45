"""Values that contradict each other, in a notice or in the registry."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "office-empty": Sentences(
        vi=(
            "Danh bạ data/office.yaml rỗng hoặc chỉ có ghi chú.",
            "Xóa tệp này rồi chạy lại “noticegen init” để có danh bạ mẫu (init không ghi đè tệp đã có).",
        ),
        en=(
            "The registry data/office.yaml is empty or contains only comments.",
            (
                'Delete the file and run "noticegen init" again to get the sample registry (init never overwrites a '
                "file)."
            ),
        ),
    ),
    "accept-unknown": Sentences(
        vi=("Không có quy tắc nào mang mã “{found}”.", "Mã đứng trong ngoặc vuông của mỗi lời báo."),
        en=('No rule has the code "{found}".', "A code stands in square brackets in each message."),
    ),
    "accept-error": Sentences(
        vi=("“{found}” là lỗi, không chấp nhận được.", "Bỏ dòng này, và sửa lỗi ở thông báo."),
        en=('"{found}" is an error and cannot be accepted.', "Remove the line, and correct the notice."),
    ),
    "accept-unused": Sentences(
        vi=("accept: {found} không còn bỏ qua chỗ nào.", "Bỏ dòng này: để lại thì che cả lỗi về sau."),
        en=("accept: {found} silences nothing any more.", "Remove the line: left there, it hides what comes later."),
    ),
    "placeholder": Sentences(
        vi=(
            "“{found}” là tên mẫu, chưa phải tên thật.",
            "Thay bằng tên thật: còn tên mẫu thì văn bản in ra tên mẫu, và không ban hành được.",
        ),
        en=(
            '"{found}" is a sample value, not a real one.',
            "Replace it: until then documents show the sample value, and notices cannot be issued.",
        ),
    ),
    "carried-over": Sentences(
        vi=(
            "{count} câu còn y nguyên như trong {source} (dòng {lines}).",
            (
                "Sửa cho đúng kỳ này. Câu nào đúng là giữ nguyên: ghi dòng “# noticegen: giữ” ngay trên câu ấy; xong "
                "cả thì xóa dòng “# noticegen: chép từ” ở đầu tệp."
            ),
        ),
        en=(
            "{count} text(s) still say what {source} said (line(s) {lines}).",
            (
                'Change them for this meeting. To keep one, put the line "# noticegen: keep" right above it; when all '
                'is done, delete the line "# noticegen: chép từ" at the top.'
            ),
        ),
    ),
    "unknown-unit": Sentences(
        vi=(
            "Không có đơn vị mang mã “{found}”.",
            "Các mã trong data/office.yaml: {known}. Đơn vị khác thì thêm một dòng vào units ở tệp đó.",
        ),
        en=(
            'No unit has the id "{found}".',
            "Ids in data/office.yaml: {known}. Add any other unit as a line below units there.",
        ),
    ),
    "unknown-agency": Sentences(
        vi=(
            "Không có cơ quan mang mã “{found}”.",
            "Các mã trong data/office.yaml: {known}. Cơ quan khác thì thêm vào agencies ở tệp đó.",
        ),
        en=(
            'No agency has the id "{found}".',
            "Ids in data/office.yaml: {known}. Add any other agency below agencies there.",
        ),
    ),
    "unknown-signer": Sentences(
        vi=(
            "Không có người ký mang mã “{found}”.",
            (
                "Các mã trong data/office.yaml: {known}. Người khác thì thêm vào danh bạ, hoặc dưới signers ghi ba "
                "dòng: authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Trần Văn A."
            ),
        ),
        en=(
            'No signer has the id "{found}".',
            (
                "Ids in data/office.yaml: {known}. Add anybody else to the registry, or write three lines below "
                "signers: authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Trần Văn A."
            ),
        ),
    ),
    "repeated-id": Sentences(
        vi=("Mã “{found}” đã dùng ở trên.", "Mỗi mã chỉ một mục; “all” dành riêng cho tất cả các đơn vị."),
        en=('The id "{found}" is already used above.', 'Each id names one entry; "all" is reserved for all units.'),
    ),
    "until-before-since": Sentences(
        vi=("Ngày kết thúc {until} trước ngày bắt đầu {since}.", "Xem lại hai ngày."),
        en=("The end date {until} is before the start date {since}.", "Check both dates."),
    ),
    "unknown-kind": Sentences(
        vi=("Không có loại văn bản “{found}”.", "Các loại có tên (Nghị định 30/2020): {known}."),
        en=('There is no document type "{found}".', "Named types (Decree 30/2020/NĐ-CP): {known}."),
    ),
    "kind-is-letter": Sentences(
        vi=(
            "Đây là công văn hoặc thư công ({found}), loại mà noticegen không soạn.",
            (
                "Công văn thì soạn bằng Word. Còn nếu là văn bản có tên loại: ghi kind (Thông báo, Tờ trình, Báo cáo, "
                "Kế hoạch…), viết ký hiệu theo loại đó (TB-…, TTr-…), bỏ “V/v”; “Kính gửi” chỉ để ở Tờ trình, Báo cáo."
            ),
        ),
        en=(
            "This is an official letter (công văn: {found}), which noticegen does not write.",
            (
                "Write letters in Word. If it is a document of a named type, give its kind (Thông báo, Tờ trình, Báo "
                "cáo, Kế hoạch…), begin the symbol with that kind's abbreviation (TB-…, TTr-…) and remove V/v; Kính "
                "gửi stays in a Tờ trình or Báo cáo only."
            ),
        ),
    ),
    "row-length": Sentences(
        vi=("Hàng có {cells} ô, bảng có {columns} cột.", "Thêm hoặc bớt ô; ô trống viết ~."),
        en=(
            "The row has {cells} cells, but the table has {columns} columns.",
            "Add or remove cells; write ~ for an empty cell.",
        ),
    ),
    "node-empty": Sentences(
        vi=("Mục này không có nội dung.", "Thêm heading, text, paragraph, table hoặc items."),
        en=("This entry has no content.", "Add heading, text, paragraph, table or items."),
    ),
    "node-mixed": Sentences(
        vi=("“{second}” không đi cùng “{first}” trong một mục.", "Tách thành hai mục."),
        en=('"{second}" cannot be combined with "{first}" in one entry.', "Split it into two entries."),
    ),
    "archive-mixed": Sentences(
        vi=("Dòng lưu đã viết trọn ở “line”, nên “{found}” sẽ không được in.", "Chỉ giữ một cách ghi."),
        en=('The archive line is written in full in "line", so "{found}" would not be printed.', "Keep only one."),
    ),
    "label-without-text": Sentences(
        vi=("“label” cần có heading hoặc text.", "Thêm text, hoặc bỏ label."),
        en=('"label" requires heading or text.', "Add text, or remove label."),
    ),
    "numbering-without-items": Sentences(
        vi=("“numbering” chỉ dùng khi có items.", "Thêm items, hoặc bỏ numbering."),
        en=('"numbering" can only be used together with items.', "Add items, or remove numbering."),
    ),
    "decimal-without-parent": Sentences(
        vi=("Kiểu số 1.1. cần mục trên đánh số 1.", "Đặt kiểu arabic cho bậc trên, hoặc dùng kiểu khác ở bậc này."),
        en=(
            "Numbers such as 1.1. require a parent entry numbered 1.",
            "Use arabic numbering on the level above, or another numbering here.",
        ),
    ),
    "deadline-not-in-text": Sentences(
        vi=("Thời hạn “{found}” không có nguyên văn trong câu của mục này.", "Chép đúng từng chữ như trong câu."),
        en=(
            'The deadline "{found}" does not occur in the text of this entry.',
            "Copy it exactly as it stands in the sentence.",
        ),
    ),
}
