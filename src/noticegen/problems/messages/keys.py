"""The key that signs, and its certificate."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "ask-pin": Word(vi="Mã PIN của thiết bị ký (không hiện khi gõ)", en="Token PIN (not shown)"),
    "ask-passphrase": Word(vi="Mật khẩu của tệp khóa (không hiện khi gõ)", en="Passphrase of the key file (not shown)"),
    "help-sign-p12": Word(
        vi="Khóa trong tệp .p12, .pfx. Mật khẩu được hỏi khi chạy, hoặc lấy ở biến NOTICEGEN_PASSPHRASE.",
        en="Key in a .p12 or .pfx file. You are asked for the passphrase unless NOTICEGEN_PASSPHRASE is set.",
    ),
    "help-sign-pkcs11": Word(
        vi=(
            "Khóa trong thiết bị (USB token): thư viện PKCS#11 của hãng (.so, .dll). Mã PIN được hỏi một "
            "lần cho mọi tệp, hoặc lấy ở biến NOTICEGEN_PIN."
        ),
        en=(
            "Key on a USB token: the vendor's PKCS#11 library (.so, .dll). You are asked once for the "
            "PIN of all files unless NOTICEGEN_PIN is set."
        ),
    ),
    "help-sign-token": Word(
        vi="Nhãn của thiết bị, khi cắm nhiều thiết bị.", en="Label of the token, if there are several."
    ),
    "help-sign-key": Word(
        vi="Nhãn của khóa hoặc chứng thư, khi thiết bị có nhiều.",
        en="Label of the key or certificate, if the token has several.",
    ),
    "help-sign-slot": Word(
        vi="Thứ tự của thiết bị, từ 0, khi nhãn trùng nhau.",
        en="Position of the token, starting at 0, if labels are the same.",
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-one-key": Sentences(
        vi=(
            "Cần đúng một nơi giữ khóa: --p12 hoặc --pkcs11.",
            "--p12 TỆP cho tệp khóa; --pkcs11 THƯ_VIỆN cho thiết bị ký.",
        ),
        en=(
            "Exactly one source for the key is required: --p12 or --pkcs11.",
            "Use --p12 FILE for a key file, --pkcs11 LIBRARY for a token.",
        ),
    ),
    "usage-only-for-tokens": Sentences(
        vi=("{option} chỉ dùng cho thiết bị ký.", "Bỏ {option}, hoặc dùng --pkcs11 thay cho --p12."),
        en=("{option} applies to tokens only.", "Omit {option}, or use --pkcs11 instead of --p12."),
    ),
    "p12-unreadable": Sentences(
        vi=("{path} không phải tệp khóa PKCS#12.", "Chọn tệp .p12 hoặc .pfx mà nơi cấp chứng thư đã giao."),
        en=(
            "{path} is not a PKCS#12 key file.",
            "Choose the .p12 or .pfx file that you received from the certificate issuer.",
        ),
    ),
    "p12-passphrase": Sentences(
        vi=("Mật khẩu không mở được {path}.", "Gõ lại; để ý chữ hoa và bộ gõ tiếng Việt."),
        en=(
            "The passphrase does not open {path}.",
            "Type it again; watch out for capitals and the Vietnamese input method.",
        ),
    ),
    "p12-no-key": Sentences(
        vi=("{path} không có khóa ký cùng chứng thư.", "Xuất lại tệp, chọn xuất cả khóa riêng."),
        en=(
            "{path} does not contain a signing key with its certificate.",
            "Export the file again, including the private key.",
        ),
    ),
    "token-module": Sentences(
        vi=(
            "Không dùng được thư viện PKCS#11 {path}.",
            "Cài phần mềm của hãng thiết bị, rồi ghi đúng tệp thư viện của nó, cùng loại 64 bit.",
        ),
        en=(
            "Cannot use the PKCS#11 library {path}.",
            "Install the token vendor's software, then give the path of its 64-bit library.",
        ),
    ),
    "token-missing": Sentences(
        vi=("Không thấy thiết bị ký nào như đã nói.", "Cắm thiết bị; xem lại --token và --slot."),
        en=("No token matches the options given.", "Plug in the token; check --token and --slot."),
    ),
    "token-several": Sentences(
        vi=("Có nhiều thiết bị ký: {known}.", "Chọn một bằng --token hoặc --slot."),
        en=("There are several tokens: {known}.", "Choose one with --token or --slot."),
    ),
    "token-pin": Sentences(
        vi=(
            "Mã PIN của thiết bị {token} không đúng.",
            "Gõ lại. Sai nhiều lần thiết bị sẽ tự khóa, nên noticegen không thử lại.",
        ),
        en=(
            "The PIN of token {token} is wrong.",
            "Type it again. A token locks itself after several wrong attempts, so noticegen does not retry.",
        ),
    ),
    "token-pin-empty": Sentences(
        vi=("Chưa có mã PIN.", "Chạy lại và gõ mã PIN; thiết bị chưa bị tính lần nhập sai nào."),
        en=("No PIN was given.", "Run the command again and type the PIN; the token has not counted a wrong attempt."),
    ),
    "token-locked": Sentences(
        vi=("Thiết bị {token} đã khóa vì sai PIN nhiều lần.", "Nhờ nơi cấp thiết bị mở khóa."),
        en=("Token {token} is locked after several wrong PINs.", "Ask the issuer of the token to unlock it."),
    ),
    "token-lost": Sentences(
        vi=(
            "Thiết bị ký không trả lời nữa; các tệp còn lại chưa ký.",
            "Cắm lại thiết bị rồi chạy lại: những tệp đã ký được giữ nguyên.",
        ),
        en=(
            "The token no longer responds; the remaining files were not signed.",
            "Plug the token in again and rerun the command: files that are already signed are kept.",
        ),
    ),
    "token-key-missing": Sentences(
        vi=("Thiết bị không có khóa nào như đã nói, kèm chứng thư; có: {known}.", "Xem lại --key."),
        en=("The token has no matching key with a certificate; it has: {known}.", "Check --key."),
    ),
    "token-key-several": Sentences(
        vi=("Thiết bị có nhiều khóa: {known}.", "Chọn một bằng --key."),
        en=("The token has several keys: {known}.", "Choose one with --key."),
    ),
    "key-secret-encoding": Sentences(
        vi=(
            "Mã PIN hay mật khẩu đã nhập không phải chữ UTF-8, nên không dùng được.",
            "Gõ lại khi được hỏi; nếu đặt ở biến {variable} thì đặt bằng cửa sổ lệnh dùng UTF-8.",
        ),
        en=(
            "The PIN or passphrase is not valid UTF-8 and cannot be used.",
            "Type it when asked; if it comes from the variable {variable}, set that in a terminal that uses UTF-8.",
        ),
    ),
    "key-expired": Sentences(
        vi=("Chứng thư của {name} đã hết hạn ngày {date}.", "Xin gia hạn chứng thư rồi ký."),
        en=("The certificate of {name} expired on {date}.", "Renew the certificate, then sign."),
    ),
    "key-early": Sentences(
        vi=("Chứng thư của {name} có hiệu lực từ {date}.", "Đợi đến ngày đó; xem lại đồng hồ của máy."),
        en=(
            "The certificate of {name} is valid from {date}.",
            "Wait until that date; check the clock of this machine.",
        ),
    ),
    "key-usage": Sentences(
        vi=(
            "Chứng thư của {name} không dành để ký văn bản.",
            "Chọn chứng thư dùng để ký (digitalSignature hoặc nonRepudiation).",
        ),
        en=(
            "The certificate of {name} is not intended for signing documents.",
            "Choose a signing certificate (digitalSignature or nonRepudiation).",
        ),
    ),
    "key-weak": Sentences(
        vi=(
            "Không ký được bằng khóa {kind} của {name}: khóa yếu, hoặc không thuộc loại dùng để ký (ETSI TS 119 312).",
            "Xin chứng thư có khóa RSA từ 2048 bit, hoặc EC từ 256 bit.",
        ),
        en=(
            (
                "Cannot sign with the {kind} key of {name}: it is weak or of a type not used for signing (ETSI TS "
                "119 312)."
            ),
            "Obtain a certificate with an RSA key of at least 2048 bits, or an EC key of at least 256 bits.",
        ),
    ),
    "cert-unreadable": Sentences(
        vi=("{path} không phải chứng thư.", "Chọn tệp .cer, .crt hoặc .pem."),
        en=("{path} is not a certificate.", "Choose a .cer, .crt or .pem file."),
    ),
    "cert-revoked": Sentences(
        vi=("Chứng thư của {name} đã bị thu hồi.", "Không dùng nữa; liên hệ nơi cấp chứng thư."),
        en=("The certificate of {name} has been revoked.", "Stop using it and contact the issuer."),
    ),
    "cert-expired": Sentences(
        vi=("Chứng thư của {name}, hoặc của nơi cấp nó, hết hạn hay chưa có hiệu lực.", "Liên hệ nơi cấp."),
        en=(
            "The certificate of {name}, or that of its issuer, has expired or is not valid yet.",
            "Contact the issuer.",
        ),
    ),
    "cert-state-unknown": Sentences(
        vi=(
            "Không biết chứng thư của {name} còn hiệu lực hay đã thu hồi: máy chủ của nơi cấp không trả lời.",
            "Kiểm tra mạng rồi chạy lại; hoặc ký mức b-t, không lưu bằng chứng.",
        ),
        en=(
            "Cannot tell whether the certificate of {name} has been revoked: the issuer's server does not respond.",
            "Check the network and try again; or sign at level b-t, without long-term evidence.",
        ),
    ),
    "cert-other-use": Sentences(
        vi=("Chứng thư của {name} không dùng được cho việc này.", "Chọn chứng thư khác."),
        en=("The certificate of {name} cannot be used for this purpose.", "Choose another certificate."),
    ),
    "cert-untrusted": Sentences(
        vi=(
            "Chứng thư của {name} không nối được đến gốc được tin.",
            "Xem lại tệp gốc ở --trust: phải là gốc của nơi cấp chứng thư này.",
        ),
        en=(
            "The certificate of {name} does not lead to a trusted root.",
            "Check the root certificate given with --trust: it must be that of this certificate's issuer.",
        ),
    ),
}
