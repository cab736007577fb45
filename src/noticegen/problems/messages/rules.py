"""What the rules say."""

from noticegen.problems.sentences import Sentences

PROBLEMS = {
    "N04": Sentences(
        vi=("Ký hiệu “{found}” có dấu cách hoặc gạch dài.", "Viết liền, nối bằng “-”, ví dụ TB-SKHCN."),
        en=('The symbol "{found}" has spaces or a dash.', 'No spaces, joined by "-", such as TB-SKHCN.'),
    ),
    "N05": Sentences(
        vi=("Ký hiệu bắt đầu bằng “{found}”, nhưng “{kind}” viết tắt là “{wanted}”.", "Sửa ký hiệu hoặc loại văn bản."),
        en=('The symbol begins with "{found}", but "{kind}" is "{wanted}".', "Correct the symbol or the kind."),
    ),
    "N06": Sentences(
        vi=("Không có loại văn bản viết tắt “{found}”.", "Bảng chữ viết tắt: Phụ lục III Nghị định 30."),
        en=('No kind of document is abbreviated "{found}".', "See the table in Phụ lục III of Nghị định 30."),
    ),
    "N07": Sentences(
        vi=("Ký hiệu “{found}” có năm.", "Văn bản hành chính không ghi năm trong ký hiệu."),
        en=('The symbol "{found}" has a year in it.', "Administrative documents have no year in their symbol."),
    ),
    "N09": Sentences(
        vi=("Ký hiệu “{found}” có dấu “/”.", "Dấu “/” chỉ đứng giữa số và ký hiệu, do mẫu in ra."),
        en=('The symbol "{found}" has a "/".', 'The "/" stands between number and symbol, and is printed for you.'),
    ),
    "S10": Sentences(
        vi=(
            (
                "{bodies} cơ quan cùng ban hành nhưng chỉ có {signers} người ký: cơ quan còn lại không có chỗ ký, "
                "đóng dấu."
            ),
            "Thêm người ký của mỗi cơ quan vào signers, theo thứ tự của issuers.",
        ),
        en=(
            (
                "{bodies} bodies issue the notice, and only {signers} signs: the others have no room for signature "
                "and seal."
            ),
            "Add each body's signer to signers, in the order of issuers.",
        ),
    ),
    "S10-order": Sentences(
        vi=(
            "{name} ký cho {body}, nhưng ở chỗ này sẽ là con dấu của {seal}.",
            "Xếp signers theo đúng thứ tự của issuers.",
        ),
        en=(
            "{name} signs for {body}, but the seal in this place will be that of {seal}.",
            "Put signers in the order of issuers.",
        ),
    ),
    "issued-incomplete": Sentences(
        vi=(
            "Thông báo ghi là đã ban hành (state: issued) nhưng chưa có số (number) hoặc chưa đủ ngày (date).",
            (
                "Ghi bằng “noticegen issue THÔNG_BÁO --number SỐ --date NGÀY”; chưa ban hành thì ghi state: "
                "for-signature."
            ),
        ),
        en=(
            "The notice says it is issued (state: issued), but its number or the day of its date is blank.",
            (
                "Write them with “noticegen issue NOTICE --number N --date DATE”; if not issued yet, say state: "
                "for-signature."
            ),
        ),
    ),
    "D08": Sentences(
        vi=("“{found}” sau ngày ban hành {issued}.", "Xem lại ngày của văn bản làm căn cứ."),
        en=('"{found}" is after the date of issue {issued}.', "Check the date of the act cited."),
    ),
    "B17": Sentences(
        vi=("Thời hạn {due} trước ngày ban hành {issued}.", "Xem lại ngày; số liệu tháng trước có thể còn sót."),
        en=("The deadline {due} is before the date of issue {issued}.", "Check it; last month's date may be left in."),
    ),
    "B17-mixed": Sentences(
        vi=("Ngày viết lẫn hai cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
        en=('Dates are written in two ways: "{found}" and "{other}".', "Use one in the whole document."),
    ),
    "T02": Sentences(
        vi=("Trích yếu viết hoa toàn bộ.", "Viết thường như câu văn; mẫu tự in đậm."),
        en=("The subject is all in capitals.", "Write it as a sentence; the form makes it bold."),
    ),
    "T04": Sentences(
        vi=("Trích yếu có “{found}”.", "“V/v” chỉ dùng cho công văn; bỏ đi."),
        en=('The subject has "{found}".', '"V/v" is for letters; remove it.'),
    ),
    "T06": Sentences(
        vi=("Trích yếu kết thúc bằng “{found}”.", "Bỏ dấu ở cuối trích yếu."),
        en=('The subject ends with "{found}".', "Remove it."),
    ),
    "T06-empty": Sentences(
        vi=("Trích yếu chỉ có “{found}”.", "Viết rõ thông báo về việc gì."),
        en=('The subject says only "{found}".', "Say what the notice is about."),
    ),
}
