"""Tiếng Việt: lời khi ký số."""

WORDS = {
    "arg-pdfs": "TỆP.pdf...",
    "arg-file": "TỆP",
    "arg-name-of": "TÊN",
    "ask-pin": "Mã PIN của thiết bị ký (không hiện khi gõ)",
    "ask-passphrase": "Mật khẩu của tệp khóa (không hiện khi gõ)",
    "help-sign": "Ký số PDF: người ký trước, rồi con dấu của cơ quan; tệp chưa ký được giữ nguyên.",
    "help-sign-role": "nguoi-ky: chữ ký của người có thẩm quyền; co-quan: chữ ký số và con dấu của cơ quan.",
    "help-sign-p12": "Khóa trong tệp .p12, .pfx. Mật khẩu được hỏi khi chạy, hoặc lấy ở biến NOTICEGEN_PASSPHRASE.",
    "help-sign-pkcs11": (
        "Khóa trong thiết bị (USB token): thư viện PKCS#11 của hãng (.so, .dll). Mã PIN được hỏi một lần cho mọi tệp, "
        "hoặc lấy ở biến NOTICEGEN_PIN."
    ),
    "help-sign-token": "Nhãn của thiết bị, khi cắm nhiều thiết bị.",
    "help-sign-key": "Nhãn của khóa hoặc chứng thư, khi thiết bị có nhiều.",
    "help-sign-slot": "Thứ tự của thiết bị, từ 0, khi nhãn trùng nhau.",
    "help-sign-level": (
        "b-b: chỉ chữ ký; b-t: thêm dấu thời gian; b-lt: thêm bằng chứng để kiểm tra lâu dài; b-lta: thêm dấu thời "
        "gian lưu trữ. Mặc định: b-t nếu có --tsa, nếu không thì b-b."
    ),
    "help-sign-tsa": "Địa chỉ máy chủ cấp dấu thời gian (RFC 3161).",
    "help-sign-trust": "Chứng thư gốc được tin (PEM, DER), ghi nhiều lần được: chứng thư được kiểm tra trước khi ký.",
    "help-sign-image": "Ảnh PNG nền trong suốt: chữ ký xanh, hoặc con dấu đỏ đúng cỡ thật. Không có thì không hiện gì.",
    "help-sign-field": "Ô chữ ký, ví dụ ChuKy2 (mặc định: ô trống đầu tiên của vai đó).",
    "help-sign-blank": "Vẫn ký dù trên trang số hay ngày còn trống: phần mềm khác đã điền lên trang.",
    "help-sign-output": "Thư mục chứa tệp đã ký (mặc định: cạnh tệp gốc).",
    "signed": "đã ký {path}: {words} (chứng thư của {name})",
    "doctor-signing": "ký số (sign, verify)",
    "doctor-signing-missing": "chưa cài ({lacking}); cần ký hay kiểm tra chữ ký thì cài bằng {how}",
    "sign-summary": "Đã ký {signed} trên {files} tệp.",
}

PROBLEMS = {
    "usage-nothing-to-sign": ("Chưa nói ký tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
    "usage-one-key": (
        "Cần đúng một nơi giữ khóa: --p12 hoặc --pkcs11.",
        "--p12 TỆP cho tệp khóa; --pkcs11 THƯ_VIỆN cho thiết bị ký.",
    ),
    "usage-only-for-tokens": ("{option} chỉ dùng cho thiết bị ký.", "Bỏ {option}, hoặc dùng --pkcs11 thay cho --p12."),
    "usage-level-needs-tsa": (
        "Mức {level} cần dấu thời gian.",
        "Thêm --tsa với địa chỉ máy chủ dấu thời gian của nơi cấp chứng thư.",
    ),
    "usage-level-needs-trust": (
        "Mức {level} lưu bằng chứng đến tận chứng thư gốc, nên cần biết gốc nào được tin.",
        "Thêm --trust với tệp chứng thư gốc của nơi cấp chứng thư (và của nơi cấp dấu thời gian, nếu khác).",
    ),
    "sign-no-terminal": (
        "Không có nơi để gõ mã PIN hay mật khẩu.",
        "Chạy trong cửa sổ lệnh, hoặc đặt biến môi trường {variable}.",
    ),
    # tệp cần ký
    "pdf-not-found": ("Không có tệp {path}.", "Xem lại tên; tệp PDF nằm trong thư mục output."),
    "given-not-found": ("Không có tệp {path}.", "Xem lại tên tệp và thư mục."),
    "sign-docx": ("{path} là bản Word: không ký.", "Ký bản PDF cạnh nó: {pdf}."),
    "sign-not-pdf": ("{path} không phải PDF, hoặc đã hỏng.", "Tạo lại bằng “noticegen build” rồi ký."),
    "sign-draft": (
        "{path} là dự thảo: không ký.",
        "Trong tệp thông báo bỏ “state: draft”, chạy “noticegen build” rồi ký bản mới.",
    ),
    "sign-out-of-date": (
        "{path} không còn đúng với {notice}: thông báo đã sửa sau khi tạo tệp, hoặc {document} đã tạo lại. Không ký.",
        "Chạy “noticegen build”, xem lại rồi ký bản mới. Đúng là muốn ký bản này thì chép nó ra thư mục khác.",
    ),
    "sign-word-edited": (
        "{word} đã sửa tay mà {path} không có phần sửa đó. Không ký.",
        "Ghi phần sửa vào {notice}, chạy “noticegen build --overwrite” rồi ký bản mới.",
    ),
    "sign-work-slip": (
        "{path} là phiếu trích giao việc: phiếu giao việc không ký.",
        "Ký thông báo; cần bản trích có chữ ký thì tạo bằng “noticegen excerpt … --form trich-sao”.",
    ),
    "sign-blank": (
        "{path} còn trống: {blank}.",
        (
            "Cấp số và ngày bằng “noticegen issue”, chạy “noticegen build”, rồi ký tệp mới. Phần mềm đóng dấu khác đã "
            "điền số và ngày lên trang rồi thì thêm --blank."
        ),
    ),
    "sign-blank-copy": (
        "{path} còn trống: {blank}.",
        (
            "Làm lại bản trích sao có số và ngày sao: “noticegen excerpt … --form trich-sao --number SỐ --date NGÀY”, "
            "rồi ký tệp mới. Phần mềm đóng dấu khác đã điền lên trang rồi thì thêm --blank."
        ),
    ),
    "sign-earlier-unproved": (
        "Chữ ký {fields} đã có trong {path} không kèm bằng chứng lâu dài; mức {level} chỉ giữ được chữ ký sắp ký.",
        "Muốn mọi chữ ký kiểm tra được lâu dài thì ký lại từ đầu, bước nào cũng với --level {level} --trust.",
    ),
    "sign-other-time": (
        "{path} đã in sẵn thời gian ký {printed}, mà bây giờ là {now}.",
        "Tạo lại bản trích sao không ghi --date, --time: khi ký, chương trình tự ghi đúng thời gian.",
    ),
    "sign-no-fields": (
        "{path} không có ô chữ ký của noticegen.",
        "Chỉ ký tệp PDF do noticegen tạo và chưa qua chương trình khác. Tạo lại bằng “noticegen build”.",
    ),
    "sign-no-field-of-party": ("{path} không có ô cho vai này; có: {known}.", "Đổi --role."),
    "sign-field-unknown": ("{path} không có ô {field}; có: {known}.", "Sửa --field."),
    "sign-field-of-other": ("Ô {field} trong {path} dành cho vai khác: {words}.", "Đổi --role hoặc --field."),
    "sign-field-signed": (
        "Ô {field} trong {path} đã ký: {words}.",
        "Không ký lại. Ký bước sau thì đổi --role; ký nhầm thì lấy lại tệp của bước trước.",
    ),
    "sign-person-first": (
        "Chưa đóng dấu {path} được: chưa ký ({words}). Nghị định 30/2020/NĐ-CP, Điều 32.2 d: ký trước, đóng dấu sau.",
        "Ký với --role nguoi-ky trước, rồi đóng dấu lên tệp vừa ký.",
    ),
    "sign-after-seal": (
        "{path} đã đóng dấu ({words}): không ký sau con dấu (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
        "Lấy lại tệp trước khi đóng dấu, ký với --role nguoi-ky, rồi đóng dấu.",
    ),
    "sign-broken": (
        "Chữ ký {field} đã có trong {path} không còn nguyên vẹn: tệp bị sửa hoặc hỏng sau khi ký.",
        "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
    ),
    "sign-changed": (
        "Sau chữ ký {field}, {path} đã bị thay đổi ngoài việc ký.",
        "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
    ),
    "sign-appended": (
        "Cuối {path} có dữ liệu lạ sau chữ ký.",
        "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
    ),
    "sign-forbidden": (
        "{path} mang điều kiện của chương trình khác về việc ký (điều kiện ở ô ký, khóa sau khi ký, cấm sửa).",
        "Ký tệp PDF do noticegen tạo, chưa qua chương trình khác. Tạo lại bằng “noticegen build”.",
    ),
    "sign-does-not-hold": (
        "Chữ ký {field} vừa tạo cho {path} không kiểm tra lại được; không ghi tệp nào.",
        "Chạy lại. Nếu vẫn vậy, xem lại thiết bị ký và máy chủ dấu thời gian, hoặc báo lỗi cho noticegen.",
    ),
    "sign-target-exists": (
        "Đã có {target}; không ghi đè.",
        "Nếu tệp đó đúng thì không cần ký nữa; nếu không, cất nó đi hoặc chọn thư mục khác bằng -o.",
    ),
    "sign-same-target": (
        "{path} và {other} ký xong đều thành {target}; {path} chưa ký.",
        "Ký riêng từng tệp, mỗi lần một thư mục -o; hoặc đổi tên một tệp.",
    ),
    "sign-other-name": (
        "{path}: chứng thư của “{name}” ký vào ô “{words}”.",
        "Xem lại có dùng nhầm thiết bị hay ô không. Tên viết khác nhau mà cùng một người thì không sao.",
    ),
    # khóa
    "p12-unreadable": ("{path} không phải tệp khóa PKCS#12.", "Chọn tệp .p12 hoặc .pfx mà nơi cấp chứng thư đã giao."),
    "p12-passphrase": ("Mật khẩu không mở được {path}.", "Gõ lại; để ý chữ hoa và bộ gõ tiếng Việt."),
    "p12-no-key": ("{path} không có khóa ký cùng chứng thư.", "Xuất lại tệp, chọn xuất cả khóa riêng."),
    "token-module": (
        "Không dùng được thư viện PKCS#11 {path}.",
        "Cài phần mềm của hãng thiết bị, rồi ghi đúng tệp thư viện của nó, cùng loại 64 bit.",
    ),
    "token-missing": (
        "Không thấy thiết bị ký nào như đã nói.",
        "Cắm thiết bị; xem lại --token và --slot.",
    ),
    "token-several": ("Có nhiều thiết bị ký: {known}.", "Chọn một bằng --token hoặc --slot."),
    "token-pin": (
        "Mã PIN của thiết bị {token} không đúng.",
        "Gõ lại. Sai nhiều lần thiết bị sẽ tự khóa, nên noticegen không thử lại.",
    ),
    "token-pin-empty": ("Chưa có mã PIN.", "Chạy lại và gõ mã PIN; thiết bị chưa bị tính lần nhập sai nào."),
    "token-locked": ("Thiết bị {token} đã khóa vì sai PIN nhiều lần.", "Nhờ nơi cấp thiết bị mở khóa."),
    "token-lost": (
        "Thiết bị ký không trả lời nữa; các tệp còn lại chưa ký.",
        "Cắm lại thiết bị rồi chạy lại: những tệp đã ký được giữ nguyên.",
    ),
    "token-key-missing": (
        "Thiết bị không có khóa nào như đã nói, kèm chứng thư; có: {known}.",
        "Xem lại --key.",
    ),
    "token-key-several": ("Thiết bị có nhiều khóa: {known}.", "Chọn một bằng --key."),
    "key-secret-encoding": (
        "Mã PIN hay mật khẩu đã nhập không phải chữ UTF-8, nên không dùng được.",
        "Gõ lại khi được hỏi; nếu đặt ở biến {variable} thì đặt bằng cửa sổ lệnh dùng UTF-8.",
    ),
    "key-expired": ("Chứng thư của {name} đã hết hạn ngày {date}.", "Xin gia hạn chứng thư rồi ký."),
    "key-early": ("Chứng thư của {name} có hiệu lực từ {date}.", "Đợi đến ngày đó; xem lại đồng hồ của máy."),
    "key-usage": (
        "Chứng thư của {name} không dành để ký văn bản.",
        "Chọn chứng thư dùng để ký (digitalSignature hoặc nonRepudiation).",
    ),
    "key-weak": (
        "Không ký được bằng khóa {kind} của {name}: khóa yếu, hoặc không thuộc loại dùng để ký (ETSI TS 119 312).",
        "Xin chứng thư có khóa RSA từ 2048 bit, hoặc EC từ 256 bit.",
    ),
    "cert-unreadable": ("{path} không phải chứng thư.", "Chọn tệp .cer, .crt hoặc .pem."),
    "cert-revoked": ("Chứng thư của {name} đã bị thu hồi.", "Không dùng nữa; liên hệ nơi cấp chứng thư."),
    "cert-expired": ("Chứng thư của {name}, hoặc của nơi cấp nó, hết hạn hay chưa có hiệu lực.", "Liên hệ nơi cấp."),
    "cert-state-unknown": (
        "Không biết chứng thư của {name} còn hiệu lực hay đã thu hồi: máy chủ của nơi cấp không trả lời.",
        "Kiểm tra mạng rồi chạy lại; hoặc ký mức b-t, không lưu bằng chứng.",
    ),
    "cert-other-use": ("Chứng thư của {name} không dùng được cho việc này.", "Chọn chứng thư khác."),
    "cert-untrusted": (
        "Chứng thư của {name} không nối được đến gốc được tin.",
        "Xem lại tệp gốc ở --trust: phải là gốc của nơi cấp chứng thư này.",
    ),
    # dấu thời gian
    "tsa-unreachable": (
        "Không nối được với máy chủ dấu thời gian {url}; {path} chưa ký.",
        "Kiểm tra mạng và địa chỉ ở --tsa rồi chạy lại.",
    ),
    "tsa-refused": (
        "Máy chủ dấu thời gian {url} từ chối: {reason}; {path} chưa ký.",
        "Hỏi nơi cấp dấu thời gian.",
    ),
    "tsa-garbled": (
        "{url} không trả lời như một máy chủ dấu thời gian; {path} chưa ký.",
        "Xem lại địa chỉ ở --tsa.",
    ),
    "tsa-untrusted": (
        "Chứng thư của máy chủ dấu thời gian {url} không tin được; {path} chưa ký.",
        "Thêm --trust với chứng thư gốc của nơi cấp dấu thời gian.",
    ),
    # ảnh
    "image-not-png": ("{path} không phải ảnh PNG.", "Lưu lại ảnh thành PNG nền trong suốt."),
    "image-opaque": (
        "Ảnh {path} không có nền trong suốt: sẽ che chữ bên dưới.",
        "Xóa nền trắng của ảnh rồi lưu lại thành PNG.",
    ),
    "image-size-unknown": (
        "Ảnh con dấu {path} không ghi cỡ thật, mà con dấu phải đúng cỡ.",
        "Quét lại, hoặc lưu PNG kèm độ phân giải (dpi) đúng như khi quét.",
    ),
    "image-too-large": (
        "Ảnh {path} cỡ thật {size}, lớn hơn chỗ dành cho nó ({room}); ảnh không bị thu nhỏ.",
        "Cắt bớt nền trong suốt quanh ảnh, xem lại độ phân giải (dpi), hoặc mở rộng slots_mm trong mẫu của cơ quan.",
    ),
    "image-huge": ("Ảnh {path} có quá nhiều điểm ảnh.", "Quét lại ở 300 hoặc 600 dpi."),
    "image-on-copy": (
        "Chữ ký của cơ quan trên bản sao, phụ lục ({field}) không có hình con dấu (NĐ 30/2020/NĐ-CP, Phụ lục I).",
        "Không dùng ảnh cho tệp này: chương trình tự ghi dòng chữ ở góc trên, có cả thời gian ký.",
    ),
}
