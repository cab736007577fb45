"""Verifying the signatures of a PDF."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-verify": Word(
        vi="Kiểm tra chữ ký số trong PDF: ai ký, khi nào, còn nguyên vẹn không, tin được nhờ đâu.",
        en=("Verify the signatures in PDFs: who signed, when, whether they are intact and why they can be trusted."),
    ),
    "help-verify-trust": Word(
        vi="Chứng thư gốc được tin (PEM, DER, .p7b), ghi nhiều lần được. Mặc định: các tệp trong data/trust.",
        en="Trusted root certificate (PEM, DER, .p7b), repeatable. Default: the files in data/trust.",
    ),
    "help-verify-online": Word(
        vi="Hỏi máy chủ của nơi cấp xem chứng thư đã bị thu hồi chưa (mặc định: không dùng mạng).",
        en="Ask the issuers' servers whether certificates have been revoked (default: no network access).",
    ),
    "verify-good": Word(vi="MỌI CHỮ KÝ ĐỀU TỐT", en="ALL SIGNATURES ARE VALID"),
    "verify-open": Word(
        vi="CHỮ KÝ ĐÃ CÓ ĐỀU TỐT, CÒN Ô CHƯA KÝ", en="ALL SIGNATURES SO FAR ARE VALID, SOME FIELDS ARE NOT SIGNED YET"
    ),
    "verify-undecided": Word(vi="CHƯA KẾT LUẬN ĐƯỢC: chưa biết tin ai", en="UNDECIDED: no trusted root certificate"),
    "verify-bad": Word(vi="KHÔNG ĐẠT", en="NOT VALID"),
    "verify-look": Word(
        vi="PHẢI XEM LẠI: chữ ký không hỏng, nhưng văn bản đã bị sửa từ khi được tạo",
        en="CHECK IT: the signatures are intact, but the document was changed after it was made",
    ),
    "verify-warned": Word(vi="XEM LẠI CÁC DÒNG CÓ DẤU !", en="SEE THE LINES MARKED !"),
    "verify-is-person": Word(
        vi="Chữ ký của người có thẩm quyền, ô {field}: {words}",
        en="Signature of the authorised person, field {field}: {words}",
    ),
    "verify-is-organisation": Word(
        vi="Chữ ký số và con dấu của cơ quan, ô {field}: {words}",
        en="Signature and seal of the organisation, field {field}: {words}",
    ),
    "verify-is-time": Word(
        vi="Dấu thời gian trên cả văn bản, ô {field}", en="Timestamp over the whole document, field {field}"
    ),
    "verify-is-other": Word(vi="Chữ ký trong ô lạ {field}", en="Signature in an unknown field, {field}"),
    "verify-who": Word(
        vi="Chứng thư của {signer}, do {issuer} cấp.", en="Certificate of {signer}, issued by {issuer}."
    ),
    "verify-time-stamped": Word(
        vi="Ký trước {time}: {stamper} chứng nhận.", en="Signed before {time}, as certified by {stamper}."
    ),
    "verify-time-claimed": Word(
        vi="Ký lúc {time} theo lời người ký; không ai chứng nhận thời gian này.",
        en="Signed at {time} according to the signer; nobody certifies this time.",
    ),
    "verify-covers-file": Word(vi="Nguyên vẹn, bao trùm toàn bộ tệp.", en="Intact, covers the whole file."),
    "verify-covers-revision": Word(
        vi="Nguyên vẹn, bao trùm tệp đến lần ghi {revision} trên {revisions}.",
        en="Intact, covers the file up to revision {revision} of {revisions}.",
    ),
    "verify-covers-part": Word(
        vi="Nguyên vẹn, nhưng chỉ bao trùm một phần tệp.", en="Intact, but covers only part of the file."
    ),
    "verify-trusted": Word(vi="Tin được nhờ chứng thư gốc {root}.", en="Trusted through the root certificate {root}."),
    "verify-level": Word(vi="Mức {level}.", en="Level {level}."),
    "verify-source-same-unsigned": Word(
        vi="Cả tệp đúng từng byte như nguồn đi kèm tạo ra, nhưng chưa ai ký.",
        en="The whole file is byte for byte what its embedded source produces, but nobody has signed it.",
    ),
    "verify-source-same": Word(
        vi="Phần tệp mà chữ ký đầu tiên bao trùm đúng từng byte như nguồn đi kèm tạo ra, chỉ thêm chính chữ ký ấy.",
        en=(
            "What the first signature covers is byte for byte what the embedded source produces, with nothing added "
            "but that signature."
        ),
    ),
    "verify-source-changed-before-signing-unsigned": Word(
        vi="Văn bản được tạo từ nguồn đi kèm, nhưng sau đó đã bị sửa, và chưa ai ký.",
        en=("The document was made from its embedded source, but was changed afterwards, and nobody has signed it."),
    ),
    "verify-source-changed-before-signing": Word(
        vi="Văn bản được tạo từ nguồn đi kèm, nhưng đã bị sửa trước khi chữ ký đầu tiên bao trùm nó.",
        en=("The document was made from its embedded source, but was changed before the first signature covered it."),
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-nothing-to-verify": Sentences(
        vi=("Chưa nói kiểm tra tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
        en=("No file to verify was given.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    ),
    "verify-not-pdf": Sentences(
        vi=("Tệp này không phải PDF.", "Xem lại tên tệp."),
        en=("This file is not a PDF.", "Check the name of the file."),
    ),
    "verify-damaged": Sentences(
        vi=("Tệp PDF, hoặc chữ ký trong đó, hỏng hoặc bị cắt, không đọc được.", "Xin lại tệp từ nơi gửi."),
        en=(
            "The PDF, or a signature in it, is damaged or truncated and cannot be read.",
            "Ask the sender for the file again.",
        ),
    ),
    "verify-unsigned": Sentences(
        vi=("Tệp chưa có chữ ký số nào.", "Nếu tệp lẽ ra đã ký, xin lại bản đã ký từ nơi gửi."),
        en=("The file has no digital signature.", "If it should be signed, ask the sender for the signed file."),
    ),
    "verify-tail": Sentences(
        vi=(
            "Có dữ liệu thêm vào tệp sau chữ ký cuối cùng ({field}).",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Data was added to the file after the last signature ({field}).",
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
                "Signature {field} does not match the content: the file was changed after signing, or the signature "
                "belongs to another file."
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
            "The file was changed after signature {field}, and not only by further signing.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-gap": Sentences(
        vi=(
            "Chữ ký {field} chừa ra một phần tệp không phải là chính nó: phần đó có thể bị sửa mà chữ ký không biết.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            (
                "Signature {field} leaves out a part of the file other than itself: that part could be changed "
                "without the signature noticing."
            ),
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-padding": Sentences(
        vi=("Trong chỗ chứa chữ ký {field} có dữ liệu lạ.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "There is unknown data in the space that holds signature {field}.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-form": Sentences(
        vi=(
            "Chữ ký {field} không được ghi đúng dạng chuẩn (DER), hoặc đã bị sửa ở phần không ai ký.",
            "Xin lại bản gốc từ nơi gửi; nếu vẫn vậy, nơi gửi cần ký bằng chương trình khác.",
        ),
        en=(
            "Signature {field} is not in the standard encoding (DER), or was changed in a part that nobody signs.",
            "Ask the sender for the original; if that does not help, the sender must sign with another program.",
        ),
    ),
    "verify-weak": Sentences(
        vi=(
            "Chữ ký {field} dùng thuật toán đã yếu ({digest}): có thể làm giả.",
            "Nơi gửi cần ký lại bằng SHA-256 trở lên, với khóa RSA từ 2048 bit hoặc EC từ 256 bit.",
        ),
        en=(
            "Signature {field} uses an algorithm that is no longer strong enough ({digest}): it could be forged.",
            (
                "The sender must sign again with SHA-256 or stronger, and an RSA key of at least 2048 bits or an "
                "EC key of at least 256 bits."
            ),
        ),
    ),
    "verify-order": Sentences(
        vi=(
            "Cơ quan đóng dấu trước khi người có thẩm quyền ký (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
            "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
        ),
        en=(
            (
                "The organisation sealed the document before the authorised person signed (Decree 30/2020/NĐ-CP, "
                "Article 32(2)(d))."
            ),
            "Sign again from the unsigned file: first the person, then the seal.",
        ),
    ),
    "verify-seal-alone": Sentences(
        vi=(
            "Đã đóng dấu mà chưa ký: {words} (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
            "Ký lại từ bản chưa ký: người ký trước, con dấu sau.",
        ),
        en=(
            "Sealed but not signed: {words} (Decree 30/2020/NĐ-CP, Article 32(2)(d)).",
            "Sign again from the unsigned file: first the person, then the seal.",
        ),
    ),
    "verify-still-empty": Sentences(
        vi=("Còn ô chưa ký: {words}.", "Chưa đủ chữ ký thì chưa ban hành: chuyển tệp cho người ký tiếp theo."),
        en=("Not signed yet: {words}.", "It is not complete until all have signed: pass the file to the next signer."),
    ),
    "verify-doubled-field": Sentences(
        vi=(
            "Có hai ô cùng tên {field}: không rõ chữ ký thuộc ô nào.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Two fields are called {field}: it is not clear which of them was signed.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-shared-value": Sentences(
        vi=("Một chữ ký được gán cho nhiều ô: {fields}.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "One signature is assigned to several fields: {fields}.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-other-kind": Sentences(
        vi=(
            "Có chữ ký thuộc loại không kiểm tra được.",
            "Kiểm tra bằng chương trình của nơi gửi; noticegen chỉ đọc chữ ký theo PAdES và CMS.",
        ),
        en=(
            "There is a signature of a type that cannot be verified.",
            "Verify it with the sender's program; noticegen reads only PAdES and CMS signatures.",
        ),
    ),
    "verify-foreign-field": Sentences(
        vi=(
            "Ô ký {field} không phải ô mà văn bản dành sẵn.",
            "Văn bản do noticegen tạo có sẵn các ô ChuKy…, ConDau…; hỏi lại nơi gửi vì sao ký ở ô khác.",
        ),
        en=(
            "Field {field} is not one of the document's own signature fields.",
            (
                "Documents created by noticegen have fields named ChuKy…, ConDau…; ask the sender why another field "
                "was signed."
            ),
        ),
    ),
    "verify-field-moved": Sentences(
        vi=(
            "Ô {field} không còn đúng chỗ hoặc đúng lời ghi như khi văn bản được tạo.",
            "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi.",
        ),
        en=(
            "Field {field} no longer has the position or the text with which the document was created.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-look-changed": Sentences(
        vi=("Hình chữ ký ở ô {field} bị thay sau khi ký.", "Đừng dùng tệp này; xin lại bản gốc từ nơi gửi."),
        en=(
            "The image of the signature in field {field} was replaced after signing.",
            "Do not use this file; ask the sender for the original.",
        ),
    ),
    "verify-stamp-weak": Sentences(
        vi=(
            "Dấu thời gian trong chữ ký {field} dùng thuật toán đã yếu ({digest}): giờ ký có thể làm giả.",
            "Nơi gửi cần ký lại với dấu thời gian dùng SHA-256 trở lên, khóa RSA từ 2048 bit hoặc EC từ 256 bit.",
        ),
        en=(
            (
                "The timestamp in signature {field} uses an algorithm that is no longer strong enough ({digest}): "
                "the time could be forged."
            ),
            (
                "The sender must sign again with a timestamp that uses SHA-256 or stronger, and an RSA key of at "
                "least 2048 bits or an EC key of at least 256 bits."
            ),
        ),
    ),
    "verify-stamp-broken": Sentences(
        vi=("Dấu thời gian của chữ ký {field} không phải cho chữ ký này, hoặc đã hỏng.", "Xin lại bản gốc từ nơi gửi."),
        en=(
            "The timestamp of signature {field} does not belong to this signature, or is damaged.",
            "Ask the sender for the original.",
        ),
    ),
}
