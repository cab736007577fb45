"""Signing a PDF."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-sign": Word(
        vi="Ký số PDF: người ký trước, rồi con dấu của cơ quan; tệp chưa ký được giữ nguyên.",
        en="Sign PDFs: first the person, then the organisation's seal; the unsigned file is kept.",
    ),
    "help-sign-role": Word(
        vi="nguoi-ky: chữ ký của người có thẩm quyền; co-quan: chữ ký số và con dấu của cơ quan.",
        en="nguoi-ky: the signature of the person in charge; co-quan: the organisation's, with its seal.",
    ),
    "help-sign-level": Word(
        vi=(
            "b-b: chỉ chữ ký; b-t: thêm dấu thời gian; b-lt: thêm bằng chứng để kiểm tra lâu dài; b-lta: "
            "thêm dấu thời gian lưu trữ. Mặc định: b-t nếu có --tsa, nếu không thì b-b."
        ),
        en=(
            "b-b: the signature alone; b-t: with a time stamp; b-lt: with what proves it in the long "
            "run; b-lta: with an archive's time stamp. Default: b-t with --tsa, else b-b."
        ),
    ),
    "help-sign-tsa": Word(
        vi="Địa chỉ máy chủ cấp dấu thời gian (RFC 3161).", en="Address of a time-stamp server (RFC 3161)."
    ),
    "help-sign-trust": Word(
        vi="Chứng thư gốc được tin (PEM, DER), ghi nhiều lần được: chứng thư được kiểm tra trước khi ký.",
        en="A trusted root certificate (PEM, DER), more than once; certificates are then checked first.",
    ),
    "help-sign-image": Word(
        vi="Ảnh PNG nền trong suốt: chữ ký xanh, hoặc con dấu đỏ đúng cỡ thật. Không có thì không hiện gì.",
        en="A transparent PNG: a blue signature, or a red seal at its real size. Without: nothing shown.",
    ),
    "help-sign-field": Word(
        vi="Ô chữ ký, ví dụ ChuKy2 (mặc định: ô trống đầu tiên của vai đó).",
        en="Signature field, such as ChuKy2 (default: the first empty one of the role).",
    ),
    "help-sign-blank": Word(
        vi="Vẫn ký dù trên trang số hay ngày còn trống: phần mềm khác đã điền lên trang.",
        en="Sign though number or day is blank on the page: another program has put them there since.",
    ),
    "help-sign-output": Word(
        vi="Thư mục chứa tệp đã ký (mặc định: cạnh tệp gốc).",
        en="Folder for the signed files (default: beside the original).",
    ),
    "signed": Word(
        vi="đã ký {path}: {words} (chứng thư của {name})", en="signed {path}: {words} (certificate of {name})"
    ),
    "sign-summary": Word(vi="Đã ký {signed} trên {files} tệp.", en="{signed} of {files} files signed."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-nothing-to-sign": Sentences(
        vi=("Chưa nói ký tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
        en=("No file to sign.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    ),
    "sign-no-terminal": Sentences(
        vi=("Không có nơi để gõ mã PIN hay mật khẩu.", "Chạy trong cửa sổ lệnh, hoặc đặt biến môi trường {variable}."),
        en=(
            "There is nowhere to type the PIN or passphrase.",
            "Run it in a terminal, or set the environment variable {variable}.",
        ),
    ),
    "pdf-not-found": Sentences(
        vi=("Không có tệp {path}.", "Xem lại tên; tệp PDF nằm trong thư mục output."),
        en=("There is no file {path}.", "Check the name; PDFs are in the folder output."),
    ),
    "given-not-found": Sentences(
        vi=("Không có tệp {path}.", "Xem lại tên tệp và thư mục."),
        en=("There is no file {path}.", "Check its name and folder."),
    ),
    "sign-docx": Sentences(
        vi=("{path} là bản Word: không ký.", "Ký bản PDF cạnh nó: {pdf}."),
        en=("{path} is the Word file: it is not signed.", "Sign the PDF beside it: {pdf}."),
    ),
    "sign-not-pdf": Sentences(
        vi=("{path} không phải PDF, hoặc đã hỏng.", "Tạo lại bằng “noticegen build” rồi ký."),
        en=("{path} is no PDF, or a damaged one.", "Make it anew with “noticegen build”, then sign."),
    ),
    "sign-draft": Sentences(
        vi=(
            "{path} là dự thảo: không ký.",
            "Trong tệp thông báo bỏ “state: draft”, chạy “noticegen build” rồi ký bản mới.",
        ),
        en=(
            "{path} is a draft: it is not signed.",
            "Take “state: draft” out of the notice, run “noticegen build”, then sign the new file.",
        ),
    ),
    "sign-out-of-date": Sentences(
        vi=(
            (
                "{path} không còn đúng với {notice}: thông báo đã sửa sau khi tạo tệp, hoặc {document} đã tạo lại. "
                "Không ký."
            ),
            "Chạy “noticegen build”, xem lại rồi ký bản mới. Đúng là muốn ký bản này thì chép nó ra thư mục khác.",
        ),
        en=(
            "{path} is not what {notice} says any more: that was edited since, or {document} made anew. Not signed.",
            (
                "Run “noticegen build”, look, then sign the new one. If this very file is meant, copy it into "
                "another folder."
            ),
        ),
    ),
    "sign-word-edited": Sentences(
        vi=(
            "{word} đã sửa tay mà {path} không có phần sửa đó. Không ký.",
            "Ghi phần sửa vào {notice}, chạy “noticegen build --overwrite” rồi ký bản mới.",
        ),
        en=(
            "{word} was edited by hand, and {path} does not have those edits. Not signed.",
            "Write them into {notice}, run “noticegen build --overwrite”, then sign the new one.",
        ),
    ),
    "sign-work-slip": Sentences(
        vi=(
            "{path} là phiếu trích giao việc: phiếu giao việc không ký.",
            "Ký thông báo; cần bản trích có chữ ký thì tạo bằng “noticegen excerpt … --form trich-sao”.",
        ),
        en=(
            "{path} is a work slip: work slips are not signed.",
            "Sign the notice; a signed extract is made by “noticegen excerpt … --form trich-sao”.",
        ),
    ),
    "sign-blank": Sentences(
        vi=(
            "{path} còn trống: {blank}.",
            (
                "Cấp số và ngày bằng “noticegen issue”, chạy “noticegen build”, rồi ký tệp mới. Phần mềm đóng dấu "
                "khác đã điền số và ngày lên trang rồi thì thêm --blank."
            ),
        ),
        en=(
            "{path} is still blank: {blank}.",
            (
                "Give it number and day with “noticegen issue”, run “noticegen build”, then sign the new file. Where "
                "a stamping program has put number and day on the page since, add --blank."
            ),
        ),
    ),
    "sign-blank-copy": Sentences(
        vi=(
            "{path} còn trống: {blank}.",
            (
                "Làm lại bản trích sao có số và ngày sao: “noticegen excerpt … --form trich-sao --number SỐ --date "
                "NGÀY”, rồi ký tệp mới. Phần mềm đóng dấu khác đã điền lên trang rồi thì thêm --blank."
            ),
        ),
        en=(
            "{path} is still blank: {blank}.",
            (
                "Make the formal extract anew with its number and day: “noticegen excerpt … --form trich-sao "
                "--number N --date DAY”, then sign that. Where a stamping program has put them on the page since, "
                "add --blank."
            ),
        ),
    ),
    "sign-earlier-unproved": Sentences(
        vi=(
            "Chữ ký {fields} đã có trong {path} không kèm bằng chứng lâu dài; mức {level} chỉ giữ được chữ ký sắp ký.",
            "Muốn mọi chữ ký kiểm tra được lâu dài thì ký lại từ đầu, bước nào cũng với --level {level} --trust.",
        ),
        en=(
            "{fields}, signed before in {path}, has no lasting proofs; level {level} keeps only what is signed now.",
            "For all to be checked in many years, sign anew from the start, each step with --level {level} --trust.",
        ),
    ),
    "sign-other-time": Sentences(
        vi=(
            "{path} đã in sẵn thời gian ký {printed}, mà bây giờ là {now}.",
            "Tạo lại bản trích sao không ghi --date, --time: khi ký, chương trình tự ghi đúng thời gian.",
        ),
        en=(
            "{path} has a time of signing printed already, {printed}, and it is {now}.",
            "Make the extract anew without --date and --time: signing writes the right time.",
        ),
    ),
    "sign-broken": Sentences(
        vi=(
            "Chữ ký {field} đã có trong {path} không còn nguyên vẹn: tệp bị sửa hoặc hỏng sau khi ký.",
            "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
        ),
        en=(
            "The signature {field} in {path} no longer holds: the file was changed or damaged after it was signed.",
            "Do not sign this file. Take the previous step's file again.",
        ),
    ),
    "sign-changed": Sentences(
        vi=(
            "Sau chữ ký {field}, {path} đã bị thay đổi ngoài việc ký.",
            "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
        ),
        en=(
            "After the signature {field}, {path} was changed otherwise than by signing.",
            "Do not sign this file. Take the previous step's file again.",
        ),
    ),
    "sign-appended": Sentences(
        vi=("Cuối {path} có dữ liệu lạ sau chữ ký.", "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước."),
        en=(
            "There is something foreign behind the signature at the end of {path}.",
            "Do not sign this file. Take the previous step's file again.",
        ),
    ),
    "sign-does-not-hold": Sentences(
        vi=(
            "Chữ ký {field} vừa tạo cho {path} không kiểm tra lại được; không ghi tệp nào.",
            "Chạy lại. Nếu vẫn vậy, xem lại thiết bị ký và máy chủ dấu thời gian, hoặc báo lỗi cho noticegen.",
        ),
        en=(
            "The signature {field} just made for {path} does not hold when read back; nothing was written.",
            "Try again. If it stays, look at the token and the time-stamp server, or report it to noticegen.",
        ),
    ),
    "sign-target-exists": Sentences(
        vi=(
            "Đã có {target}; không ghi đè.",
            "Nếu tệp đó đúng thì không cần ký nữa; nếu không, cất nó đi hoặc chọn thư mục khác bằng -o.",
        ),
        en=(
            "{target} is there already; it is not written over.",
            "If it is right, nothing needs to be signed; otherwise put it away or choose another folder with -o.",
        ),
    ),
    "sign-same-target": Sentences(
        vi=(
            "{path} và {other} ký xong đều thành {target}; {path} chưa ký.",
            "Ký riêng từng tệp, mỗi lần một thư mục -o; hoặc đổi tên một tệp.",
        ),
        en=(
            "{path} and {other} would both become {target} when signed; {path} is not signed.",
            "Sign them one by one, each into a folder of its own with -o; or rename one.",
        ),
    ),
    "sign-other-name": Sentences(
        vi=(
            "{path}: chứng thư của “{name}” ký vào ô “{words}”.",
            "Xem lại có dùng nhầm thiết bị hay ô không. Tên viết khác nhau mà cùng một người thì không sao.",
        ),
        en=(
            "{path}: the certificate of “{name}” signed the field “{words}”.",
            (
                "Make sure that neither token nor field was the wrong one. Another spelling of the same name does no "
                "harm."
            ),
        ),
    ),
}
