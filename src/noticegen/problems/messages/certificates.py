"""Verifying the certificate of a signature."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "verify-no-trust": Sentences(
        vi=(
            "Chưa biết tin chứng thư gốc nào, nên không nói được chữ ký là của ai thật.",
            "Thêm --trust với tệp chứng thư gốc của nơi cấp, lấy từ nơi cấp; hoặc để tệp đó trong data/trust.",
        ),
        en=(
            "No root certificate is trusted yet, so it is impossible to say whose signatures these really are.",
            (
                "Add --trust with the issuer's root certificate, obtained from the issuer, or put that file in "
                "data/trust."
            ),
        ),
    ),
    "verify-same-certificate": Sentences(
        vi=(
            "Người có thẩm quyền và cơ quan ký bằng cùng một chứng thư, của {name}.",
            "Chữ ký của người và của cơ quan phải bằng hai chứng thư khác nhau; hỏi lại nơi gửi.",
        ),
        en=(
            "The authorised person and the organisation signed with the same certificate, that of {name}.",
            "Person and organisation must use two different certificates; ask the sender.",
        ),
    ),
    "verify-untrusted": Sentences(
        vi=(
            "Chứng thư của {name}, do {issuer} cấp ({field}), không nối được đến gốc được tin.",
            (
                "Nếu nơi cấp đáng tin, thêm bằng --trust chứng thư gốc và trung gian của họ; nếu không, đừng tin chữ "
                "ký này."
            ),
        ),
        en=(
            "The certificate of {name}, issued by {issuer} ({field}), does not lead to a trusted root.",
            (
                "If the issuer is trustworthy, add its root and intermediate certificates with --trust; otherwise do "
                "not trust this signature."
            ),
        ),
    ),
    "verify-revoked": Sentences(
        vi=(
            "Chứng thư của {name} ({field}) đã bị thu hồi trước thời điểm ký.",
            "Đừng tin chữ ký này; hỏi lại nơi gửi.",
        ),
        en=(
            "The certificate of {name} ({field}) had been revoked before the time of signing.",
            "Do not trust this signature; ask the sender.",
        ),
    ),
    "verify-expired": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, đã hết hạn; hạn của nó: {last}.",
            "Không có dấu thời gian nào chứng tỏ đã ký trước đó; xin bản có dấu thời gian.",
        ),
        en=(
            "The certificate of {name} ({field}), or that of its issuer, has expired; it was valid until {last}.",
            "No timestamp proves that it was used before then; ask for a file with a timestamp.",
        ),
    ),
    "verify-early": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, chưa có hiệu lực; hiệu lực từ {first}.",
            "Xem lại đồng hồ của máy; hỏi lại nơi gửi.",
        ),
        en=(
            "The certificate of {name} ({field}), or that of its issuer, is not valid yet; it is valid from {first}.",
            "Check the clock of this machine; ask the sender.",
        ),
    ),
    "verify-not-provable": Sentences(
        vi=(
            (
                "Chữ ký {field} có dấu thời gian, nhưng chứng thư của {name} đã hết hạn ({last}), mà tệp không giữ "
                "bằng chứng rằng khi ký nó chưa bị thu hồi: không chứng minh được nữa."
            ),
            "Xin bản ký mức b-lt hoặc b-lta, nếu có.",
        ),
        en=(
            (
                "Signature {field} has a timestamp, but the certificate of {name} has expired ({last}) and the file "
                "contains no evidence that it was not revoked at the time of signing: this can no longer be proved."
            ),
            "Ask for a file signed at level b-lt or b-lta, if there is one.",
        ),
    ),
    "verify-state-unknown": Sentences(
        vi=(
            "Không biết chứng thư của {name} ({field}) đã bị thu hồi hay chưa: không có câu trả lời dùng được.",
            "Kiểm tra mạng rồi chạy lại với --online.",
        ),
        en=(
            "Cannot tell whether the certificate of {name} ({field}) has been revoked: there was no usable answer.",
            "Check the network, then run again with --online.",
        ),
    ),
    "verify-state-unasked": Sentences(
        vi=(
            "Chưa hỏi chứng thư của {name} có bị thu hồi hay không: tệp không kèm bằng chứng.",
            "Muốn biết, chạy lại với --online.",
        ),
        en=(
            "It was not checked whether the certificate of {name} has been revoked: the file contains no evidence.",
            "To find out, run again with --online.",
        ),
    ),
    "verify-state-unaskable": Sentences(
        vi=(
            (
                "Không biết chứng thư của {name} ({field}) có bị thu hồi hay không: chứng thư không ghi hỏi ở đâu "
                "(CRL, OCSP)."
            ),
            "Hỏi thẳng nơi cấp chứng thư.",
        ),
        en=(
            (
                "Cannot tell whether the certificate of {name} ({field}) has been revoked: it does not say where to "
                "ask (CRL, OCSP)."
            ),
            "Ask the certificate issuer directly.",
        ),
    ),
    "verify-weak-certificate": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, dùng thuật toán đã yếu.",
            "Đừng tin chữ ký này; nơi gửi cần chứng thư mới.",
        ),
        en=(
            (
                "The certificate of {name} ({field}), or that of its issuer, uses an algorithm that is no longer "
                "strong enough."
            ),
            "Do not trust this signature; the sender needs a new certificate.",
        ),
    ),
    "verify-other-use": Sentences(
        vi=(
            "Chứng thư của {name} ({field}) không dành cho việc này (ký văn bản, hoặc cấp dấu thời gian).",
            "Đừng tin chữ ký này; hỏi lại nơi gửi.",
        ),
        en=(
            (
                "The certificate of {name} ({field}) is not intended for this purpose (signing documents or issuing "
                "timestamps)."
            ),
            "Do not trust this signature; ask the sender.",
        ),
    ),
    "verify-other-name": Sentences(
        vi=(
            "Chứng thư của “{name}” ký vào ô “{words}”.",
            "Xem có đúng người không. Tên viết khác nhau mà cùng một người thì không sao.",
        ),
        en=(
            'The certificate of "{name}" signed the field "{words}".',
            "Check that this is the right person. A different spelling of the same person's name is harmless.",
        ),
    ),
}
