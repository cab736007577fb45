"""Verifying the signatures of a PDF."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-verify": Word(
        vi="Kiểm tra chữ ký số trong PDF: ai ký, khi nào, còn nguyên vẹn không, tin được nhờ đâu.",
        en="Check the signatures in PDFs: who signed, when, whether they are intact, and by whom trusted.",
    ),
    "help-verify-trust": Word(
        vi="Chứng thư gốc được tin (PEM, DER), ghi nhiều lần được. Mặc định: các tệp trong data/trust.",
        en="A root certificate to trust (PEM, DER); may be repeated. Default: the files in data/trust.",
    ),
    "help-verify-online": Word(
        vi="Hỏi máy chủ của nơi cấp xem chứng thư đã bị thu hồi chưa (mặc định: không dùng mạng).",
        en="Ask the issuers' servers whether certificates were revoked (default: no network).",
    ),
    "verify-good": Word(vi="MỌI CHỮ KÝ ĐỀU TỐT", en="EVERY SIGNATURE HOLDS"),
    "verify-open": Word(vi="CHỮ KÝ ĐÃ CÓ ĐỀU TỐT, CÒN Ô CHƯA KÝ", en="THE SIGNATURES THERE ARE HOLD, SOME ARE MISSING"),
    "verify-undecided": Word(vi="CHƯA KẾT LUẬN ĐƯỢC: chưa biết tin ai", en="NOT DECIDED: nobody is trusted yet"),
    "verify-bad": Word(vi="KHÔNG ĐẠT", en="DOES NOT HOLD"),
    "verify-warned": Word(vi="XEM LẠI CÁC DÒNG CÓ DẤU !", en="SEE THE LINES MARKED !"),
    "verify-is-person": Word(
        vi="Chữ ký của người có thẩm quyền, ô {field}: {words}",
        en="Signature of the person in charge, field {field}: {words}",
    ),
    "verify-is-organisation": Word(
        vi="Chữ ký số và con dấu của cơ quan, ô {field}: {words}",
        en="Signature and seal of the organisation, field {field}: {words}",
    ),
    "verify-is-time": Word(
        vi="Dấu thời gian trên cả văn bản, ô {field}", en="Time stamp over the whole document, field {field}"
    ),
    "verify-is-other": Word(vi="Chữ ký trong ô lạ {field}", en="Signature in a foreign field {field}"),
    "verify-who": Word(
        vi="Chứng thư của {signer}, do {issuer} cấp.", en="Certificate of {signer}, issued by {issuer}."
    ),
    "verify-time-stamped": Word(
        vi="Ký trước {time}: {stamper} chứng nhận.", en="Signed before {time}: vouched for by {stamper}."
    ),
    "verify-time-claimed": Word(
        vi="Ký lúc {time} theo lời người ký; không ai chứng nhận thời gian này.",
        en="Signed at {time} by the signer's own word; nobody vouches for this time.",
    ),
    "verify-covers-file": Word(vi="Nguyên vẹn, bao trùm toàn bộ tệp.", en="Intact, covers the whole file."),
    "verify-covers-revision": Word(
        vi="Nguyên vẹn, bao trùm tệp đến lần ghi {revision} trên {revisions}.",
        en="Intact, covers the file up to revision {revision} of {revisions}.",
    ),
    "verify-covers-part": Word(
        vi="Nguyên vẹn, nhưng chỉ bao trùm một phần tệp.", en="Intact, but covers only a part of the file."
    ),
    "verify-trusted": Word(vi="Tin được nhờ chứng thư gốc {root}.", en="Trusted by the root certificate {root}."),
    "verify-level": Word(vi="Mức {level}.", en="Level {level}."),
    "verify-source-same-unsigned": Word(
        vi="Văn bản đúng từng byte như nguồn đi kèm tạo ra, nhưng chưa ai ký.",
        en="The document is byte for byte what its source gives, but nobody has signed it.",
    ),
    "verify-source-same": Word(
        vi="Văn bản dưới các chữ ký đúng từng byte như nguồn đi kèm tạo ra.",
        en="The document under the signatures is byte for byte what its source gives.",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-nothing-to-verify": Sentences(
        vi=("Chưa nói kiểm tra tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
        en=("No file to verify.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    ),
    "verify-not-pdf": Sentences(
        vi=("Tệp này không phải PDF.", "Xem lại tên tệp."),
        en=("This is no PDF.", "Check the name."),
    ),
    "verify-damaged": Sentences(
        vi=("Tệp PDF, hoặc chữ ký trong đó, hỏng hoặc bị cắt, không đọc được.", "Xin lại tệp từ nơi gửi."),
        en=("The PDF, or a signature in it, is damaged or cut off.", "Ask the sender for the file."),
    ),
    "verify-unsigned": Sentences(
        vi=("Tệp chưa có chữ ký số nào.", "Nếu tệp lẽ ra đã ký, xin lại bản đã ký từ nơi gửi."),
        en=("The file has no signature.", "If it should have, ask the sender for the signed file."),
    ),
    "verify-tail": Sentences(
        vi=(
            "Có dữ liệu thêm vào tệp sau chữ ký cuối cùng ({field}).",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Something was added to the file after its last signature ({field}).",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-broken": Sentences(
        vi=(
            "Chữ ký {field} không khớp với nội dung: tệp đã bị sửa sau khi ký, hoặc chữ ký không phải của tệp này.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            (
                "Signature {field} does not match: the file was changed after signing, or the signature is of "
                "another file."
            ),
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-changed": Sentences(
        vi=(
            "Sau chữ ký {field}, tệp bị thay đổi ngoài việc ký thêm.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "After signature {field} the file was changed otherwise than by signing.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-gap": Sentences(
        vi=(
            "Chữ ký {field} chừa ra một phần tệp không phải là chính nó: phần đó có thể bị sửa mà chữ ký không biết.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Signature {field} leaves out a part of the file that is not itself: it could be changed unnoticed.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-padding": Sentences(
        vi=("Trong chỗ chứa chữ ký {field} có dữ liệu lạ.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "There is foreign data in the room of signature {field}.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-form": Sentences(
        vi=(
            "Chữ ký {field} không được ghi đúng dạng chuẩn (DER), hoặc đã bị sửa ở phần không ai ký.",
            "Xin lại bản gốc từ nơi gửi; nếu vẫn vậy, nơi gửi cần ký bằng chương trình khác.",
        ),
        en=(
            "Signature {field} is not written in the standard form (DER), or was changed where nobody signs.",
            "Ask the sender for the original; if that is the same, it must be signed with another program.",
        ),
    ),
    "verify-weak": Sentences(
        vi=(
            "Chữ ký {field} dùng thuật toán đã yếu ({digest}): có thể làm giả.",
            "Nơi gửi cần ký lại bằng SHA-256 trở lên.",
        ),
        en=(
            "Signature {field} uses an algorithm that has become weak ({digest}): it can be forged.",
            "The sender must sign again, with SHA-256 or better.",
        ),
    ),
    "verify-order": Sentences(
        vi=(
            "Cơ quan đóng dấu trước khi người có thẩm quyền ký (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
            "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
        ),
        en=(
            "The organisation sealed before the person signed (Decree 30/2020/NĐ-CP, article 32.2 d).",
            "Sign again from the unsigned file: the person first, then the seal.",
        ),
    ),
    "verify-seal-alone": Sentences(
        vi=(
            "Đã đóng dấu mà chưa ký: {words} (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
            "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
        ),
        en=(
            "Sealed, but not signed: {words} (Decree 30/2020/NĐ-CP, article 32.2 d).",
            "Sign again from the unsigned file: the person first, then the seal.",
        ),
    ),
    "verify-still-empty": Sentences(
        vi=("Còn ô chưa ký: {words}.", ""),
        en=("Not signed yet: {words}.", ""),
    ),
    "verify-doubled-field": Sentences(
        vi=(
            "Có hai ô cùng tên {field}: không rõ chữ ký thuộc ô nào.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Two fields have the name {field}: it is not clear which was signed.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-shared-value": Sentences(
        vi=("Một chữ ký được gán cho nhiều ô: {fields}.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "One signature is given to several fields: {fields}.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-other-kind": Sentences(
        vi=(
            "Có chữ ký thuộc loại không kiểm tra được.",
            "Kiểm tra bằng chương trình của nơi gửi; noticegen chỉ đọc chữ ký theo PAdES và CMS.",
        ),
        en=(
            "There is a signature of a kind that cannot be checked.",
            "Check it with the sender's program; noticegen reads PAdES and CMS only.",
        ),
    ),
    "verify-foreign-field": Sentences(
        vi=(
            "Ô ký {field} không phải ô mà văn bản dành sẵn.",
            "Văn bản do noticegen tạo có sẵn các ô ChuKy…, ConDau…; hỏi lại nơi gửi vì sao ký ở ô khác.",
        ),
        en=(
            "Field {field} is none that the document keeps for signatures.",
            "Documents by noticegen have the fields ChuKy…, ConDau…; ask the sender why another was signed.",
        ),
    ),
    "verify-field-moved": Sentences(
        vi=(
            "Ô {field} không còn đúng chỗ hoặc đúng lời ghi như khi văn bản được tạo.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Field {field} no longer has the place or the words that the document was made with.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-look-changed": Sentences(
        vi=("Hình chữ ký ở ô {field} bị thay sau khi ký.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "The picture of the signature in field {field} was replaced after signing.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-stamp-broken": Sentences(
        vi=("Dấu thời gian của chữ ký {field} không phải cho chữ ký này, hoặc đã hỏng.", "Xin lại bản gốc từ nơi gửi."),
        en=(
            "The time stamp of signature {field} is not of this signature, or is damaged.",
            "Ask the sender for the original.",
        ),
    ),
}
