"""Tiếng Việt: lời khi kiểm tra chữ ký số."""

WORDS = {
    "help-verify": "Kiểm tra chữ ký số trong PDF: ai ký, khi nào, còn nguyên vẹn không, tin được nhờ đâu.",
    "help-verify-trust": ("Chứng thư gốc được tin (PEM, DER), ghi nhiều lần được. Mặc định: các tệp trong data/trust."),
    "help-verify-online": "Hỏi máy chủ của nơi cấp xem chứng thư đã bị thu hồi chưa (mặc định: không dùng mạng).",
    "verify-good": "MỌI CHỮ KÝ ĐỀU TỐT",
    "verify-open": "CHỮ KÝ ĐÃ CÓ ĐỀU TỐT, CÒN Ô CHƯA KÝ",
    "verify-undecided": "CHƯA KẾT LUẬN ĐƯỢC: chưa biết tin ai",
    "verify-bad": "KHÔNG ĐẠT",
    "verify-warned": "XEM LẠI CÁC DÒNG CÓ DẤU !",
    "verify-is-person": "Chữ ký của người có thẩm quyền, ô {field}: {words}",
    "verify-is-organisation": "Chữ ký số và con dấu của cơ quan, ô {field}: {words}",
    "verify-is-time": "Dấu thời gian trên cả văn bản, ô {field}",
    "verify-is-other": "Chữ ký trong ô lạ {field}",
    "verify-who": "Chứng thư của {signer}, do {issuer} cấp.",
    "verify-time-stamped": "Ký trước {time}: {stamper} chứng nhận.",
    "verify-time-claimed": "Ký lúc {time} theo lời người ký; không ai chứng nhận thời gian này.",
    "verify-covers-file": "Nguyên vẹn, bao trùm toàn bộ tệp.",
    "verify-covers-revision": "Nguyên vẹn, bao trùm tệp đến lần ghi {revision} trên {revisions}.",
    "verify-covers-part": "Nguyên vẹn, nhưng chỉ bao trùm một phần tệp.",
    "verify-trusted": "Tin được nhờ chứng thư gốc {root}.",
    "verify-level": "Mức {level}.",
    "verify-source-same-unsigned": "Văn bản đúng từng byte như nguồn đi kèm tạo ra, nhưng chưa ai ký.",
    "verify-source-same": "Văn bản dưới các chữ ký đúng từng byte như nguồn đi kèm tạo ra.",
}

PROBLEMS = {
    "usage-nothing-to-verify": ("Chưa nói kiểm tra tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
    "verify-not-pdf": ("Tệp này không phải PDF.", "Xem lại tên tệp."),
    "verify-damaged": ("Tệp PDF, hoặc chữ ký trong đó, hỏng hoặc bị cắt, không đọc được.", "Xin lại tệp từ nơi gửi."),
    "verify-unsigned": ("Tệp chưa có chữ ký số nào.", "Nếu tệp lẽ ra đã ký, xin lại bản đã ký từ nơi gửi."),
    "verify-no-trust": (
        "Chưa biết tin chứng thư gốc nào, nên không nói được chữ ký là của ai thật.",
        "Thêm --trust với tệp chứng thư gốc của nơi cấp, lấy từ nơi cấp; hoặc để tệp đó trong data/trust.",
    ),
    "verify-tail": (
        "Có dữ liệu thêm vào tệp sau chữ ký cuối cùng ({field}).",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-broken": (
        "Chữ ký {field} không khớp với nội dung: tệp đã bị sửa sau khi ký, hoặc chữ ký không phải của tệp này.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-changed": (
        "Sau chữ ký {field}, tệp bị thay đổi ngoài việc ký thêm.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-gap": (
        "Chữ ký {field} chừa ra một phần tệp không phải là chính nó: phần đó có thể bị sửa mà chữ ký không biết.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-padding": (
        "Trong chỗ chứa chữ ký {field} có dữ liệu lạ.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-form": (
        "Chữ ký {field} không được ghi đúng dạng chuẩn (DER), hoặc đã bị sửa ở phần không ai ký.",
        "Xin lại bản gốc từ nơi gửi; nếu vẫn vậy, nơi gửi cần ký bằng chương trình khác.",
    ),
    "verify-weak": (
        "Chữ ký {field} dùng thuật toán đã yếu ({digest}): có thể làm giả.",
        "Nơi gửi cần ký lại bằng SHA-256 trở lên.",
    ),
    "verify-order": (
        "Cơ quan đóng dấu trước khi người có thẩm quyền ký (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
        "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
    ),
    "verify-seal-alone": (
        "Đã đóng dấu mà chưa ký: {words} (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
        "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
    ),
    "verify-still-empty": ("Còn ô chưa ký: {words}.", ""),
    "verify-same-certificate": (
        "Người có thẩm quyền và cơ quan ký bằng cùng một chứng thư, của {name}.",
        "Chữ ký của người và của cơ quan phải bằng hai chứng thư khác nhau; hỏi lại nơi gửi.",
    ),
    "verify-doubled-field": (
        "Có hai ô cùng tên {field}: không rõ chữ ký thuộc ô nào.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-shared-value": (
        "Một chữ ký được gán cho nhiều ô: {fields}.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-other-kind": (
        "Có chữ ký thuộc loại không kiểm tra được.",
        "Kiểm tra bằng chương trình của nơi gửi; noticegen chỉ đọc chữ ký theo PAdES và CMS.",
    ),
    "verify-foreign-field": (
        "Ô ký {field} không phải ô mà văn bản dành sẵn.",
        "Văn bản do noticegen tạo có sẵn các ô ChuKy…, ConDau…; hỏi lại nơi gửi vì sao ký ở ô khác.",
    ),
    "verify-field-moved": (
        "Ô {field} không còn đúng chỗ hoặc đúng lời ghi như khi văn bản được tạo.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-look-changed": (
        "Hình chữ ký ở ô {field} bị thay sau khi ký.",
        "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
    ),
    "verify-stamp-broken": (
        "Dấu thời gian của chữ ký {field} không phải cho chữ ký này, hoặc đã hỏng.",
        "Xin lại bản gốc từ nơi gửi.",
    ),
    "verify-untrusted": (
        "Chứng thư của {name}, do {issuer} cấp ({field}), không nối được đến gốc được tin.",
        "Nếu nơi cấp đáng tin, thêm bằng --trust chứng thư gốc và trung gian của họ; nếu không, đừng tin chữ ký này.",
    ),
    "verify-revoked": (
        "Chứng thư của {name} ({field}) đã bị thu hồi trước thời điểm ký.",
        "Đừng tin chữ ký này; hỏi lại nơi gửi.",
    ),
    "verify-expired": (
        "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, đã hết hạn; hạn của nó: {last}.",
        "Không có dấu thời gian nào chứng tỏ đã ký trước đó; xin bản có dấu thời gian.",
    ),
    "verify-early": (
        "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, chưa có hiệu lực; hiệu lực từ {first}.",
        "Xem lại đồng hồ của máy; hỏi lại nơi gửi.",
    ),
    "verify-not-provable": (
        (
            "Chữ ký {field} có dấu thời gian, nhưng chứng thư của {name} đã hết hạn ({last}), mà tệp không giữ "
            "bằng chứng rằng khi ký nó chưa bị thu hồi: không chứng minh được nữa."
        ),
        "Xin bản ký mức b-lt hoặc b-lta, nếu có.",
    ),
    "verify-state-unknown": (
        "Không biết chứng thư của {name} ({field}) đã bị thu hồi hay chưa: không có câu trả lời dùng được.",
        "Kiểm tra mạng rồi chạy lại với --online.",
    ),
    "verify-state-unasked": (
        "Chưa hỏi chứng thư của {name} có bị thu hồi hay không: tệp không kèm bằng chứng.",
        "Muốn biết, chạy lại với --online.",
    ),
    "verify-state-unaskable": (
        "Không biết chứng thư của {name} ({field}) có bị thu hồi hay không: chứng thư không ghi hỏi ở đâu (CRL, OCSP).",
        "Hỏi thẳng nơi cấp chứng thư.",
    ),
    "verify-weak-certificate": (
        "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, dùng thuật toán đã yếu.",
        "Đừng tin chữ ký này; nơi gửi cần chứng thư mới.",
    ),
    "verify-other-use": (
        "Chứng thư của {name} ({field}) không dành cho việc này (ký văn bản, hoặc cấp dấu thời gian).",
        "Đừng tin chữ ký này; hỏi lại nơi gửi.",
    ),
    "verify-other-name": (
        "Chứng thư của “{name}” ký vào ô “{words}”.",
        "Xem có đúng người không. Tên viết khác nhau mà cùng một người thì không sao.",
    ),
    "verify-no-source": ("Tệp không kèm nguồn, nên không so được với nguồn.", ""),
    "verify-source-own-form": (
        "Tệp mang mẫu trình bày riêng mà chưa ai ký: không chạy mẫu ấy, nên không so với nguồn.",
        "",
    ),
    "verify-source-unknown": (
        "Không so được với nguồn trên máy này: bản PDF do phiên bản khác tạo, hoặc nguồn không đủ ({why}).",
        "Đây không phải dấu hiệu tệp bị sửa.",
    ),
    "verify-source-differs": (
        "Văn bản không đúng như nguồn đi kèm tạo ra: nguồn hoặc văn bản đã bị thay trước khi ký.",
        "Đừng dùng tệp này; hỏi lại nơi tạo văn bản.",
    ),
}
