"""Tiếng Việt: câu báo của các quy tắc."""

PROBLEMS = {
    "N04": ("Ký hiệu “{found}” có dấu cách hoặc gạch dài.", "Viết liền, nối bằng “-”, ví dụ TB-SKHCN."),
    "N05": ("Ký hiệu bắt đầu bằng “{found}”, nhưng “{kind}” viết tắt là “{wanted}”.", "Sửa ký hiệu hoặc loại văn bản."),
    "N06": ("Không có loại văn bản viết tắt “{found}”.", "Bảng chữ viết tắt: Phụ lục III Nghị định 30."),
    "N07": ("Ký hiệu “{found}” có năm.", "Văn bản hành chính không ghi năm trong ký hiệu."),
    "N09": ("Ký hiệu “{found}” có dấu “/”.", "Dấu “/” chỉ đứng giữa số và ký hiệu, do mẫu in ra."),
    "S10": (
        "{bodies} cơ quan cùng ban hành nhưng chỉ có {signers} người ký: cơ quan còn lại không có chỗ ký, đóng dấu.",
        "Thêm người ký của mỗi cơ quan vào signers, theo thứ tự của issuers.",
    ),
    "S10-order": (
        "{name} ký cho {body}, nhưng ở chỗ này sẽ là con dấu của {seal}.",
        "Xếp signers theo đúng thứ tự của issuers.",
    ),
    "issued-incomplete": (
        "Thông báo ghi là đã ban hành (state: issued) nhưng chưa có số (number) hoặc chưa đủ ngày (date).",
        "Ghi bằng “noticegen issue THÔNG_BÁO --number SỐ --date NGÀY”; chưa ban hành thì ghi state: for-signature.",
    ),
    "D08": ("“{found}” sau ngày ban hành {issued}.", "Xem lại ngày của văn bản làm căn cứ."),
    "B17": ("Thời hạn {due} trước ngày ban hành {issued}.", "Xem lại ngày; số liệu tháng trước có thể còn sót."),
    "B17-mixed": ("Ngày viết lẫn hai cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    "T02": ("Trích yếu viết hoa toàn bộ.", "Viết thường như câu văn; mẫu tự in đậm."),
    "T04": ("Trích yếu có “{found}”.", "“V/v” chỉ dùng cho công văn; bỏ đi."),
    "T06": ("Trích yếu kết thúc bằng “{found}”.", "Bỏ dấu ở cuối trích yếu."),
    "T06-empty": ("Trích yếu chỉ có “{found}”.", "Viết rõ thông báo về việc gì."),
    "B05": ("Căn cứ kết thúc bằng “{found}”.", "Bỏ dấu cuối dòng; mẫu in “;” và “.” ở dòng cuối."),
    "B06": ("Căn cứ bắt đầu bằng “{found}”.", "Bỏ gạch đầu dòng; mỗi căn cứ là một dòng nghiêng."),
    "B07": ("Căn cứ dẫn luật kèm số, ký hiệu hoặc cơ quan: “{found}”.", "Luật, pháp lệnh chỉ ghi tên."),
    "B09": (
        "Viện dẫn “{found}” chưa đúng cách viết hoa.",
        "Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.",
    ),
    "B11": ("Nhãn “{found}” không theo mẫu.", "Dùng I., 1., a) hoặc để mẫu tự đánh."),
    "B16": ("Tắt dấu “./.” ở cuối nội dung.", "Các mẫu của Nghị định 30 đều kết thúc bằng “./.”."),
    "B16-typed": ("Nội dung đã có “./.”, mẫu cũng in dấu này.", "Bỏ “./.” trong câu, hoặc đặt end_mark: false."),
    "B18": ("Dấu cách chưa đúng quanh dấu câu: “{found}”.", "Một dấu cách sau dấu câu, không có dấu cách trước."),
    "B18-quotes": ("Lẫn hai kiểu dấu nháy: “{found}”.", "Dùng một kiểu, nên là “ ”."),
    "B18-tones": ("Lẫn hai cách đặt dấu: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    "B21": ("Thời hạn “{found}” không xác định.", "Ghi ngày, hoặc mốc kiểm tra được."),
    "typed-label": (
        "Câu bắt đầu bằng “{found}”, mà mẫu cũng tự đánh số.",
        "Bỏ “{found}”, hoặc chuyển nó vào label.",
    ),
    "P04": ("“{found}” giống chữ gõ bằng bảng mã cũ (TCVN3, VNI).", "Chuyển văn bản sang Unicode."),
    "mixed-scripts": (
        "Từ “{found}” lẫn chữ cái La-tinh với chữ cái khác trông giống hệt.",
        "Gõ lại từ này; nếu không, tìm kiếm sẽ không thấy.",
    ),
    "S01": ("Viết tắt quyền hạn “{found}” chưa đúng.", "Dùng TM., Q., KT., TL., TUQ. có dấu chấm."),
    "S02": ("Ký thay (KT.), nhưng chức vụ “{found}” không phải cấp phó.", "Sửa chức vụ hoặc dòng quyền hạn."),
    "S03": (
        "“{found}” chưa hợp: TM. đứng trước tập thể; KT., TL., TUQ., Q. đứng trước chức vụ.",
        "Xem lại dòng quyền hạn.",
    ),
    "S05": ("Trước họ tên người ký có “{found}”.", "Không ghi học hàm, học vị (trừ ngành được phép)."),
    "S06": ("Họ tên người ký có “{found}”.", "Bỏ đi; chữ ký nằm ở đó."),
    "R03": ("Nơi nhận “{found}” đã có gạch đầu dòng hoặc dấu cuối dòng.", "Bỏ đi; mẫu tự in “-” và “;”."),
    "R04": ("Dòng “{found}” ở nơi nhận.", "Mẫu tự in “- Lưu: VT, …”; đơn vị soạn ghi ở archive."),
    "R05": ("Nơi nhận có “{found}”.", "“Như trên” chỉ dùng khi có “Kính gửi”."),
    "R06": ("Có “Kính gửi” trong văn bản loại {kind}.", "Người nhận ghi ở recipients; “Kính gửi” dùng cho công văn."),
    "R08": (
        "{unit} được giao việc nhưng không có ở nơi nhận.",
        "Thêm một dòng nơi nhận, hoặc ghi units: {id} ở dòng đã gồm đơn vị này.",
    ),
    "A01": ("Nội dung không nhắc đến phụ lục nào.", "Viết trong nội dung, ví dụ “(chi tiết tại Phụ lục)”."),
    "N05-agency": (
        "Chữ viết tắt của cơ quan “{found}” đã có chữ viết tắt loại văn bản; ký hiệu in ra sẽ có hai lần.",
        "Ở agencies, symbol chỉ ghi chữ viết tắt tên cơ quan.",
    ),
    "B16-before": (
        "Câu cuối kết thúc bằng “{found}”, rồi mẫu in “./.” sau đó.",
        "Bỏ “{found}” ở cuối câu.",
    ),
    "B18-ends": (
        "Dấu nháy “{found}” lẻ, hoặc bao cả câu; nó sẽ in ra.",
        "Bỏ đi, hoặc thêm dấu còn thiếu.",
    ),
    "B18-asterisks": (
        "Dấu sao ở “{found}” không thành chữ đậm, chữ nghiêng; nó sẽ in ra.",
        "Viết **chữ đậm** hoặc *chữ nghiêng*, dấu sao sát chữ và đủ cặp; muốn in dấu sao thì viết \\*.",
    ),
    "B17-text": (
        "Câu ghi “{found}”, nhưng date là {due}.",
        "Xem lại: hai ngày phải là một.",
    ),
    "D09": (
        "Không có ngày “{found}” trong lịch.",
        "Xem lại ngày, tháng.",
    ),
    "T06-kind": (
        "Trích yếu bắt đầu bằng “{found}”, mà mẫu đã in tên loại ở dòng trên.",
        "Bỏ “{found}” ở đầu trích yếu.",
    ),
    "R08-unsaid": (
        "Có việc giao cho đơn vị, nhưng không dòng nơi nhận nào cho biết gửi đến đơn vị nào: không kiểm tra được.",
        "Ghi units ở dòng gửi các đơn vị, ví dụ units: all; hoặc viết dòng đó đúng như tên trong danh bạ.",
    ),
    "R10": (
        "{unit} ({id}) không hoạt động vào ngày ban hành {issued}; danh bạ ghi từ {since} đến {until}.",
        "Ghi mã đơn vị đã thay nhiệm vụ này; nếu đơn vị vẫn hoạt động, sửa since, until trong data/office.yaml.",
    ),
    "R11": (
        "“{group}” ({id}) không có đơn vị nào ở thông báo ban hành {issued}: việc này không ai nhận.",
        "Xem trong data/office.yaml: members của nhóm; agency, since, until của các đơn vị.",
    ),
    "B22": (
        "“{found}” cho thấy đây là một việc, nhưng không ghi giao cho đơn vị nào.",
        "Ghi units: mã đơn vị; không ghi thì phiếu trích nào cũng có việc này. Việc chung thì ghi units: all.",
    ),
}
