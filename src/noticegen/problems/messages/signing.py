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
        en="nguoi-ky: signature of the authorised person; co-quan: signature and seal of the organisation.",
    ),
    "help-sign-level": Word(
        vi=(
            "b-b: chỉ chữ ký; b-t: thêm dấu thời gian; b-lt: thêm bằng chứng để kiểm tra lâu dài; b-lta: "
            "thêm dấu thời gian lưu trữ. Mặc định: b-t nếu có --tsa, nếu không thì b-b."
        ),
        en=(
            "b-b: signature only; b-t: adds a timestamp; b-lt: adds evidence for long-term validation; "
            "b-lta: adds an archive timestamp. Default: b-t with --tsa, otherwise b-b."
        ),
    ),
    "help-sign-tsa": Word(
        vi="Địa chỉ máy chủ cấp dấu thời gian (RFC 3161).", en="Address of a timestamp server (RFC 3161)."
    ),
    "help-sign-trust": Word(
        vi="Chứng thư gốc được tin (PEM, DER, .p7b), ghi nhiều lần được: chứng thư được kiểm tra trước khi ký.",
        en="Trusted root certificate (PEM, DER, .p7b), repeatable; certificates are then checked before signing.",
    ),
    "help-sign-image": Word(
        vi="Ảnh PNG nền trong suốt: chữ ký xanh, hoặc con dấu đỏ đúng cỡ thật. Không có thì không hiện gì.",
        en="Transparent PNG: a blue signature, or a red seal at its real size. Without it, nothing is drawn.",
    ),
    "help-sign-field": Word(
        vi="Ô chữ ký, ví dụ ChuKy2 (mặc định: ô trống đầu tiên của vai đó).",
        en="Signature field, such as ChuKy2 (default: the first empty field of the role).",
    ),
    "help-sign-blank": Word(
        vi="Vẫn ký dù trên trang số hay ngày còn trống: phần mềm khác đã điền lên trang.",
        en="Sign even if number or date is blank: another program has already filled them in on the page.",
    ),
    "help-sign-output": Word(
        vi="Thư mục chứa tệp đã ký (mặc định: cạnh tệp gốc).",
        en="Folder for the signed files (default: next to the original).",
    ),
    "signed": Word(
        vi="đã ký {path}: {words} (chứng thư của {name})", en="signed {path}: {words} (certificate of {name})"
    ),
    "sign-summary": Word(vi="Đã ký {signed} trên {files} tệp.", en="{signed} of {files} files signed."),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "usage-nothing-to-sign": Sentences(
        vi=("Chưa nói ký tệp nào.", "Ghi tên tệp PDF, ví dụ output/giao-ban/giao-ban.pdf."),
        en=("No file to sign was given.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    ),
    "sign-no-terminal": Sentences(
        vi=("Không có nơi để gõ mã PIN hay mật khẩu.", "Chạy trong cửa sổ lệnh, hoặc đặt biến môi trường {variable}."),
        en=(
            "There is no terminal to type the PIN or passphrase in.",
            "Run the command in a terminal, or set the environment variable {variable}.",
        ),
    ),
    "pdf-not-found": Sentences(
        vi=("Không có tệp {path}.", "Xem lại tên; tệp PDF nằm trong thư mục output."),
        en=("There is no file {path}.", "Check the name; PDFs are in the output folder."),
    ),
    "given-not-found": Sentences(
        vi=("Không có tệp {path}.", "Xem lại tên tệp và thư mục."),
        en=("There is no file {path}.", "Check the name and the folder."),
    ),
    "sign-docx": Sentences(
        vi=("{path} là bản Word: không ký.", "Ký bản PDF cạnh nó: {pdf}."),
        en=("{path} is a Word file and cannot be signed.", "Sign the PDF next to it: {pdf}."),
    ),
    "sign-not-pdf": Sentences(
        vi=("{path} không phải PDF, hoặc đã hỏng.", "Tạo lại bằng “noticegen build” rồi ký."),
        en=("{path} is not a PDF, or is damaged.", 'Create it again with "noticegen build", then sign it.'),
    ),
    "sign-draft": Sentences(
        vi=(
            "{path} là dự thảo: không ký.",
            "Trong tệp thông báo bỏ “state: draft”, chạy “noticegen build” rồi ký bản mới.",
        ),
        en=(
            "{path} is a draft and cannot be signed.",
            'Remove "state: draft" from the notice, run "noticegen build", then sign the new file.',
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
            (
                "{path} no longer matches {notice}: the notice was edited after the file was created, or {document} "
                "was created again. Not signed."
            ),
            (
                'Run "noticegen build", review the result, then sign the new file. If you really want to sign this '
                "version, copy it to another folder."
            ),
        ),
    ),
    "sign-word-edited": Sentences(
        vi=(
            "{word} đã sửa tay mà {path} không có phần sửa đó. Không ký.",
            "Ghi phần sửa vào {notice}, chạy “noticegen build --overwrite” rồi ký bản mới.",
        ),
        en=(
            "{word} was edited by hand, but {path} does not contain the edits. Not signed.",
            'Write the edits into {notice}, run "noticegen build --overwrite", then sign the new file.',
        ),
    ),
    "sign-work-slip": Sentences(
        vi=(
            "{path} là phiếu trích giao việc: phiếu giao việc không ký.",
            "Ký thông báo; cần bản trích có chữ ký thì tạo bằng “noticegen excerpt THÔNG_BÁO --kind trich-sao”.",
        ),
        en=(
            "{path} is a work slip; work slips are not signed.",
            (
                'Sign the notice; if you need a signed extract, create it with "noticegen excerpt NOTICE --kind '
                'trich-sao".'
            ),
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
            "{path} still has blanks: {blank}.",
            (
                'Assign number and date with "noticegen issue", run "noticegen build", then sign the new file. If a '
                "stamping program has already filled them in on the page, add --blank."
            ),
        ),
    ),
    "sign-blank-copy": Sentences(
        vi=(
            "{path} còn trống: {blank}.",
            (
                "Làm lại bản trích sao có số và ngày sao: “noticegen excerpt THÔNG_BÁO --kind trich-sao --number SỐ "
                "--date NGÀY”, rồi ký tệp mới. Phần mềm đóng dấu khác đã điền lên trang rồi thì thêm --blank."
            ),
        ),
        en=(
            "{path} still has blanks: {blank}.",
            (
                'Create the formal extract again with its number and date: "noticegen excerpt NOTICE --kind trich-sao '
                '--number N --date DATE", then sign the new file. If a stamping program has already filled them in '
                "on the page, add --blank."
            ),
        ),
    ),
    "sign-earlier-unproved": Sentences(
        vi=(
            "Chữ ký {fields} đã có trong {path} không kèm bằng chứng lâu dài; mức {level} chỉ giữ được chữ ký sắp ký.",
            "Muốn mọi chữ ký kiểm tra được lâu dài thì ký lại từ đầu, bước nào cũng với --level {level} --trust.",
        ),
        en=(
            (
                "{path} was already signed in {fields} without long-term evidence; level {level} only preserves the "
                "signature made now."
            ),
            (
                "If all signatures must be verifiable in the long term, sign again from the start, each step with "
                "--level {level} --trust."
            ),
        ),
    ),
    "sign-other-time": Sentences(
        vi=(
            "{path} đã in sẵn thời gian ký {printed}, mà bây giờ là {now}.",
            "Tạo lại bản trích sao không ghi --date, --time: khi ký, chương trình tự ghi đúng thời gian.",
        ),
        en=(
            "{path} already shows {printed} as its time of signing, but it is now {now}.",
            "Create the extract again without --date and --time: signing then fills in the correct time.",
        ),
    ),
    "sign-broken": Sentences(
        vi=(
            "Chữ ký {field} đã có trong {path} không còn nguyên vẹn: tệp bị sửa hoặc hỏng sau khi ký.",
            "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
        ),
        en=(
            "Signature {field} in {path} is no longer intact: the file was changed or damaged after signing.",
            "Do not sign this file any further. Go back to the original file of the previous step.",
        ),
    ),
    "sign-changed": Sentences(
        vi=(
            "Sau chữ ký {field}, {path} đã bị thay đổi ngoài việc ký.",
            "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước.",
        ),
        en=(
            "{path} was changed after signature {field}, and not only by signing.",
            "Do not sign this file any further. Go back to the original file of the previous step.",
        ),
    ),
    "sign-appended": Sentences(
        vi=("Cuối {path} có dữ liệu lạ sau chữ ký.", "Không ký tiếp lên tệp này. Lấy lại tệp gốc của bước trước."),
        en=(
            "There is unknown data after the signature at the end of {path}.",
            "Do not sign this file any further. Go back to the original file of the previous step.",
        ),
    ),
    "sign-does-not-hold": Sentences(
        vi=(
            "Chữ ký {field} vừa tạo cho {path} không kiểm tra lại được; không ghi tệp nào.",
            "Chạy lại. Nếu vẫn vậy, xem lại thiết bị ký và máy chủ dấu thời gian, hoặc báo lỗi cho noticegen.",
        ),
        en=(
            "The new signature {field} for {path} could not be verified; nothing was written.",
            "Try again. If it keeps failing, check the token and the timestamp server, or report a bug in noticegen.",
        ),
    ),
    "sign-target-exists": Sentences(
        vi=(
            "Đã có {target}; không ghi đè.",
            "Nếu tệp đó đúng thì không cần ký nữa; nếu không, cất nó đi hoặc chọn thư mục khác bằng -o.",
        ),
        en=(
            "{target} already exists and will not be overwritten.",
            (
                "If that file is correct, nothing needs to be signed; otherwise put it away, or choose another "
                "folder with -o."
            ),
        ),
    ),
    "sign-same-target": Sentences(
        vi=(
            "{path} và {other} ký xong đều thành {target}; {path} chưa ký.",
            "Ký riêng từng tệp, mỗi lần một thư mục -o; hoặc đổi tên một tệp.",
        ),
        en=(
            "{path} and {other} would both become {target}; {path} was not signed.",
            "Sign the files one by one, each into its own folder with -o, or rename one of them.",
        ),
    ),
    "sign-other-name": Sentences(
        vi=(
            "{path}: chứng thư của “{name}” ký vào ô “{words}”.",
            "Xem lại có dùng nhầm thiết bị hay ô không. Tên viết khác nhau mà cùng một người thì không sao.",
        ),
        en=(
            '{path}: the certificate of "{name}" signed the field "{words}".',
            (
                "Check that token and field are the right ones. A different spelling of the same person's name is "
                "harmless."
            ),
        ),
    ),
}
