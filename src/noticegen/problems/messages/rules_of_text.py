"""What the rules about the text say."""

from noticegen.problems.sentences import Sentences

PROBLEMS = {
    "B05": Sentences(
        vi=("Căn cứ kết thúc bằng “{found}”.", "Bỏ dấu cuối dòng; mẫu in “;” và “.” ở dòng cuối."),
        en=('A legal basis ends with "{found}".', 'Remove it; the form prints ";" and a final ".".'),
    ),
    "B06": Sentences(
        vi=("Căn cứ bắt đầu bằng “{found}”.", "Bỏ gạch đầu dòng; mỗi căn cứ là một dòng nghiêng."),
        en=('A legal basis begins with "{found}".', "Remove the dash; each basis is a line in italics."),
    ),
    "B07": Sentences(
        vi=("Căn cứ dẫn luật kèm số, ký hiệu hoặc cơ quan: “{found}”.", "Luật, pháp lệnh chỉ ghi tên."),
        en=('A law is cited with number, symbol or agency: "{found}".', "Laws and ordinances are cited by name only."),
    ),
    "B09": Sentences(
        vi=(
            "Viện dẫn “{found}” chưa đúng cách viết hoa.",
            "Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.",
        ),
        en=(
            'The citation "{found}" has wrong capitals.',
            "Phần, Chương, Mục, Tiểu mục, Điều have a capital; khoản, điểm have none.",
        ),
    ),
    "B11": Sentences(
        vi=("Nhãn “{found}” không theo mẫu.", "Dùng I., 1., a) hoặc để mẫu tự đánh."),
        en=('The label "{found}" is not one of the form.', "Use I., 1., a), or let the form number."),
    ),
    "B16": Sentences(
        vi=("Tắt dấu “./.” ở cuối nội dung.", "Các mẫu của Nghị định 30 đều kết thúc bằng “./.”."),
        en=('The "./." at the end is switched off.', 'Every template of Nghị định 30 ends with "./.".'),
    ),
    "B16-typed": Sentences(
        vi=("Nội dung đã có “./.”, mẫu cũng in dấu này.", "Bỏ “./.” trong câu, hoặc đặt end_mark: false."),
        en=('The text has "./.", and the form prints it too.', "Remove it, or set end_mark: false."),
    ),
    "B18": Sentences(
        vi=("Dấu cách chưa đúng quanh dấu câu: “{found}”.", "Một dấu cách sau dấu câu, không có dấu cách trước."),
        en=('Spaces around punctuation: "{found}".', "One space after a mark, none before."),
    ),
    "B18-quotes": Sentences(
        vi=("Lẫn hai kiểu dấu nháy: “{found}”.", "Dùng một kiểu, nên là “ ”."),
        en=('Two styles of quotation marks: "{found}".', "Use one, preferably “ ”."),
    ),
    "B18-tones": Sentences(
        vi=("Lẫn hai cách đặt dấu: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
        en=('Two ways to place tone marks: "{found}" and "{other}".', "Use one in the whole document."),
    ),
    "B21": Sentences(
        vi=("Thời hạn “{found}” không xác định.", "Ghi ngày, hoặc mốc kiểm tra được."),
        en=('The deadline "{found}" is vague.', "Give a date, or an event that can be checked."),
    ),
    "typed-label": Sentences(
        vi=("Câu bắt đầu bằng “{found}”, mà mẫu cũng tự đánh số.", "Bỏ “{found}”, hoặc chuyển nó vào label."),
        en=(
            'The sentence begins with "{found}", and the form numbers it too.',
            'Remove "{found}", or move it into label.',
        ),
    ),
    "P04": Sentences(
        vi=("“{found}” giống chữ gõ bằng bảng mã cũ (TCVN3, VNI).", "Chuyển văn bản sang Unicode."),
        en=('"{found}" looks like an old encoding (TCVN3, VNI).', "Convert the text to Unicode."),
    ),
    "mixed-scripts": Sentences(
        vi=(
            "Từ “{found}” lẫn chữ cái La-tinh với chữ cái khác trông giống hệt.",
            "Gõ lại từ này; nếu không, tìm kiếm sẽ không thấy.",
        ),
        en=(
            'The word "{found}" mixes Latin letters with look-alikes of another script.',
            "Type it again; search would not find it.",
        ),
    ),
    "S01": Sentences(
        vi=("Viết tắt quyền hạn “{found}” chưa đúng.", "Dùng TM., Q., KT., TL., TUQ. có dấu chấm."),
        en=('"{found}" is not how authority is abbreviated.', "Use TM., Q., KT., TL., TUQ. with the dot."),
    ),
    "S02": Sentences(
        vi=("Ký thay (KT.), nhưng chức vụ “{found}” không phải cấp phó.", "Sửa chức vụ hoặc dòng quyền hạn."),
        en=('Signed for the head (KT.), but "{found}" is not a deputy.', "Correct the post or the authority line."),
    ),
    "S03": Sentences(
        vi=(
            "“{found}” chưa hợp: TM. đứng trước tập thể; KT., TL., TUQ., Q. đứng trước chức vụ.",
            "Xem lại dòng quyền hạn.",
        ),
        en=('"{found}" does not fit: TM. stands before a body; KT., TL., TUQ., Q. before a post.', "Check the line."),
    ),
    "S05": Sentences(
        vi=("Trước họ tên người ký có “{found}”.", "Không ghi học hàm, học vị (trừ ngành được phép)."),
        en=('"{found}" stands before the signer\'s name.', "No academic titles (unless the sector allows them)."),
    ),
    "S06": Sentences(
        vi=("Họ tên người ký có “{found}”.", "Bỏ đi; chữ ký nằm ở đó."),
        en=('The signer\'s name has "{found}".', "Remove it; the signature goes there."),
    ),
    "R03": Sentences(
        vi=("Nơi nhận “{found}” đã có gạch đầu dòng hoặc dấu cuối dòng.", "Bỏ đi; mẫu tự in “-” và “;”."),
        en=('The recipient "{found}" already has a dash or an end mark.', 'Remove it; the form prints "-" and ";".'),
    ),
    "R04": Sentences(
        vi=("Dòng “{found}” ở nơi nhận.", "Mẫu tự in “- Lưu: VT, …”; đơn vị soạn ghi ở archive."),
        en=('A line "{found}" among the recipients.', 'The form prints "- Lưu: VT, …"; see archive.'),
    ),
    "R05": Sentences(
        vi=("Nơi nhận có “{found}”.", "“Như trên” chỉ dùng khi có “Kính gửi”."),
        en=('"{found}" among the recipients.', '"Như trên" is for documents with "Kính gửi".'),
    ),
    "R06": Sentences(
        vi=("Có “Kính gửi” trong văn bản loại {kind}.", "Người nhận ghi ở recipients; “Kính gửi” dùng cho công văn."),
        en=('"Kính gửi" in a document of kind {kind}.', 'Recipients go into recipients; "Kính gửi" is for letters.'),
    ),
    "R08": Sentences(
        vi=(
            "{unit} được giao việc nhưng không có ở nơi nhận.",
            "Thêm một dòng nơi nhận, hoặc ghi units: {id} ở dòng đã gồm đơn vị này.",
        ),
        en=(
            "{unit} has a task but is not among the recipients.",
            "Add a line for it, or write units: {id} at the line that includes it.",
        ),
    ),
    "A01": Sentences(
        vi=("Nội dung không nhắc đến phụ lục nào.", "Viết trong nội dung, ví dụ “(chi tiết tại Phụ lục)”."),
        en=("The text does not mention the appendix.", 'Mention it, such as "(chi tiết tại Phụ lục)".'),
    ),
    "N05-agency": Sentences(
        vi=(
            "Chữ viết tắt của cơ quan “{found}” đã có chữ viết tắt loại văn bản; ký hiệu in ra sẽ có hai lần.",
            "Ở agencies, symbol chỉ ghi chữ viết tắt tên cơ quan.",
        ),
        en=(
            "The agency's symbol \"{found}\" already has a kind's abbreviation; it would be printed twice.",
            "In agencies, symbol is the agency's own abbreviation only.",
        ),
    ),
    "B16-before": Sentences(
        vi=("Câu cuối kết thúc bằng “{found}”, rồi mẫu in “./.” sau đó.", "Bỏ “{found}” ở cuối câu."),
        en=('The last sentence ends with "{found}", and the form prints "./." after it.', 'Remove "{found}".'),
    ),
    "B18-ends": Sentences(
        vi=("Dấu nháy “{found}” lẻ, hoặc bao cả câu; nó sẽ in ra.", "Bỏ đi, hoặc thêm dấu còn thiếu."),
        en=(
            "The quotation mark {found} has no partner, or a pair stands round the whole text; it is printed.",
            "Remove it, or add the one that is missing.",
        ),
    ),
    "B18-asterisks": Sentences(
        vi=(
            "Dấu sao ở “{found}” không thành chữ đậm, chữ nghiêng; nó sẽ in ra.",
            "Viết **chữ đậm** hoặc *chữ nghiêng*, dấu sao sát chữ và đủ cặp; muốn in dấu sao thì viết \\*.",
        ),
        en=(
            'The asterisk in "{found}" makes no emphasis; it is printed.',
            "Write **bold** or *italic*, the marks close to the words and in pairs; for an asterisk write \\*.",
        ),
    ),
    "B17-text": Sentences(
        vi=("Câu ghi “{found}”, nhưng date là {due}.", "Xem lại: hai ngày phải là một."),
        en=('The words say "{found}", but date is {due}.', "Check both: they must be the same day."),
    ),
    "D09": Sentences(
        vi=("Không có ngày “{found}” trong lịch.", "Xem lại ngày, tháng."),
        en=('No calendar has "{found}".', "Check day and month."),
    ),
    "T06-kind": Sentences(
        vi=("Trích yếu bắt đầu bằng “{found}”, mà mẫu đã in tên loại ở dòng trên.", "Bỏ “{found}” ở đầu trích yếu."),
        en=('The subject begins with "{found}", which the form prints on the line above.', 'Remove "{found}".'),
    ),
    "R08-unsaid": Sentences(
        vi=(
            "Có việc giao cho đơn vị, nhưng không dòng nơi nhận nào cho biết gửi đến đơn vị nào: không kiểm tra được.",
            "Ghi units ở dòng gửi các đơn vị, ví dụ units: all; hoặc viết dòng đó đúng như tên trong danh bạ.",
        ),
        en=(
            "Units have tasks, but no recipient line says which units it reaches: nobody can check that all are told.",
            "Write units at the line that goes to them, such as units: all, or word it as the registry names them.",
        ),
    ),
    "R10": Sentences(
        vi=(
            "{unit} ({id}) không hoạt động vào ngày ban hành {issued}; danh bạ ghi từ {since} đến {until}.",
            "Ghi mã đơn vị đã thay nhiệm vụ này; nếu đơn vị vẫn hoạt động, sửa since, until trong data/office.yaml.",
        ),
        en=(
            "{unit} ({id}) is not there on the day of issue {issued}: the registry has it from {since} to {until}.",
            "Name the unit that took over; if it is still there, correct since or until in data/office.yaml.",
        ),
    ),
    "R11": Sentences(
        vi=(
            "“{group}” ({id}) không có đơn vị nào ở thông báo ban hành {issued}: việc này không ai nhận.",
            "Xem trong data/office.yaml: members của nhóm; agency, since, until của các đơn vị.",
        ),
        en=(
            '"{group}" ({id}) means nobody in a notice of {issued}: nobody receives this task.',
            "See data/office.yaml: the group's members; the units' agency, since and until.",
        ),
    ),
    "B22": Sentences(
        vi=(
            "“{found}” cho thấy đây là một việc, nhưng không ghi giao cho đơn vị nào.",
            "Ghi units: mã đơn vị; không ghi thì phiếu trích nào cũng có việc này. Việc chung thì ghi units: all.",
        ),
        en=(
            '"{found}" shows a task, but it is given to nobody.',
            (
                "Write units: and the unit's id. Without it the task is in everybody's work slip; if it is, write "
                "units: all."
            ),
        ),
    ),
}
