"""What a signature's certificate is worth, seen by whoever verifies it."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences

PROBLEMS: dict[WrittenCode, Sentences] = {
    "verify-no-trust": Sentences(
        vi=(
            "Chưa biết tin chứng thư gốc nào, nên không nói được chữ ký là của ai thật.",
            "Thêm --trust với tệp chứng thư gốc của nơi cấp, lấy từ nơi cấp; hoặc để tệp đó trong data/trust.",
        ),
        en=(
            "No root certificate is trusted, so nobody can say whose signatures these really are.",
            "Add --trust with the issuer's root certificate, taken from the issuer; or put the file into data/trust.",
        ),
    ),
    "verify-same-certificate": Sentences(
        vi=(
            "Người có thẩm quyền và cơ quan ký bằng cùng một chứng thư, của {name}.",
            "Chữ ký của người và của cơ quan phải bằng hai chứng thư khác nhau; hỏi lại nơi gửi.",
        ),
        en=(
            "Person and organisation signed with one and the same certificate, of {name}.",
            "Each must sign with its own; ask the sender.",
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
            "The certificate of {name}, issued by {issuer} ({field}), leads to no trusted root.",
            "If the issuer is to be trusted, add its root and links to it with --trust; if not, do not trust this.",
        ),
    ),
    "verify-revoked": Sentences(
        vi=(
            "Chứng thư của {name} ({field}) đã bị thu hồi trước thời điểm ký.",
            "Đừng tin chữ ký này; hỏi lại nơi gửi.",
        ),
        en=(
            "The certificate of {name} ({field}) had been revoked before it signed.",
            "Do not trust this signature; ask the sender.",
        ),
    ),
    "verify-expired": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, đã hết hạn; hạn của nó: {last}.",
            "Không có dấu thời gian nào chứng tỏ đã ký trước đó; xin bản có dấu thời gian.",
        ),
        en=(
            "The certificate of {name} ({field}), or of its issuer, has expired; its own end: {last}.",
            "No time stamp shows that it signed before; ask for a file with a time stamp.",
        ),
    ),
    "verify-early": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, chưa có hiệu lực; hiệu lực từ {first}.",
            "Xem lại đồng hồ của máy; hỏi lại nơi gửi.",
        ),
        en=(
            "The certificate of {name} ({field}), or of its issuer, is not valid yet; its own start: {first}.",
            "Check this machine's clock; ask the sender.",
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
                "Signature {field} has a time stamp, but the certificate of {name} has expired ({last}) and the file "
                "keeps no proof that it was not revoked when it signed: that can no longer be proved."
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
            "Whether the certificate of {name} ({field}) was revoked is not known: there is no usable answer.",
            "Check the network, then run again with --online.",
        ),
    ),
    "verify-state-unasked": Sentences(
        vi=(
            "Chưa hỏi chứng thư của {name} có bị thu hồi hay không: tệp không kèm bằng chứng.",
            "Muốn biết, chạy lại với --online.",
        ),
        en=(
            "Nobody was asked whether the certificate of {name} was revoked: the file keeps no proof.",
            "To know, run again with --online.",
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
                "Whether {name}’s certificate ({field}) was revoked is not known: it does not say whom to ask (CRL, "
                "OCSP)."
            ),
            "Ask its issuer directly.",
        ),
    ),
    "verify-weak-certificate": Sentences(
        vi=(
            "Chứng thư của {name} ({field}), hoặc của nơi cấp nó, dùng thuật toán đã yếu.",
            "Đừng tin chữ ký này; nơi gửi cần chứng thư mới.",
        ),
        en=(
            "The certificate of {name} ({field}), or of its issuer, uses an algorithm that has become weak.",
            "Do not trust this signature; the sender needs a new certificate.",
        ),
    ),
    "verify-other-use": Sentences(
        vi=(
            "Chứng thư của {name} ({field}) không dành cho việc này (ký văn bản, hoặc cấp dấu thời gian).",
            "Đừng tin chữ ký này; hỏi lại nơi gửi.",
        ),
        en=(
            "The certificate of {name} ({field}) is not for this (signing documents, or giving time stamps).",
            "Do not trust this signature; ask the sender.",
        ),
    ),
    "verify-other-name": Sentences(
        vi=(
            "Chứng thư của “{name}” ký vào ô “{words}”.",
            "Xem có đúng người không. Tên viết khác nhau mà cùng một người thì không sao.",
        ),
        en=(
            "The certificate of “{name}” signed the field “{words}”.",
            "See whether that is the right one. A name may be spelt in two ways.",
        ),
    ),
}
