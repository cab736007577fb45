"""Importing: what keeps a file from being read, and the lines of the receipt."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-import": Word(
        vi="Đọc một thông báo cũ (Word, văn bản) thành YAML, kèm phiếu đọc.",
        en="Read an old notice (Word, text) into YAML, with a receipt.",
    ),
    "arg-import": Word(vi="TỆP.docx|.odt|.rtf|.doc|.txt|.md|-", en="FILE.docx|.odt|.rtf|.doc|.txt|.md|-"),
    "help-import-as": Word(vi="Tên của thông báo mới (mặc định: theo tên tệp).", en="Name of the new notice."),
    "help-import-add": Word(
        vi="Ghi thêm vào data/office.yaml những mục được đề nghị.", en="Add the proposed entries to data/office.yaml."
    ),
    "help-import-kind": Word(
        vi="Đọc thành loại văn bản này, dù tệp là loại khác.",
        en="Read it as this kind of document, whatever it appears to be.",
    ),
    "arg-kind": Word(vi="LOẠI", en="KIND"),
    "import-made": Word(
        vi="Đã tạo {path}. Xem lại những chỗ “# đoán”, rồi chạy “noticegen check”.",
        en='Created {path}. Look at every "# đoán" (guess), then run "noticegen check".',
    ),
    "import-added": Word(vi="Đã ghi thêm vào {path}.", en="Added to {path}."),
    "import-sure": Word(vi="Đọc chắc", en="Read with certainty"),
    "import-guessed": Word(vi="Đoán", en="Guessed"),
    "import-left-out": Word(vi="Bỏ ra", en="Left out"),
    "import-changed": Word(vi="Đổi dạng", en="Changed in form"),
    "import-words": Word(
        vi="Số từ: nguồn {source}, văn bản tạo lại {built}, thiếu {missing} (đều có ghi ở dưới).",
        en=("Words: {source} in the source, {built} in the rebuilt document, {missing} missing (all named below)."),
    ),
    "import-words-all": Word(
        vi="Số từ: nguồn {source}, văn bản tạo lại {built}, không thiếu từ nào.",
        en="Words: {source} in the source, {built} in the rebuilt document, none missing.",
    ),
    "import-no-document": Word(
        vi="Chưa tạo lại được văn bản để so từng từ: thông báo còn lỗi, xem ở dưới.",
        en=("The words could not be compared, because no document could be built: the notice has errors, see below."),
    ),
    "import-proposed": Word(
        vi="Đề nghị thêm vào data/office.yaml (chạy lại với --add để ghi):",
        en="Proposed for data/office.yaml (run again with --add to write them):",
    ),
    "import-paragraph": Word(vi="đoạn", en="paragraph"),
    "import-table": Word(vi="bảng", en="table"),
    "import-row": Word(vi="hàng", en="row"),
    "import-column": Word(vi="cột", en="column"),
    "import-remark-first": Word(
        vi="Đọc từ {name}. Chỗ nào ghi “đoán” thì xem lại rồi xóa dòng ghi chú ấy.",
        en="Read from {name}. Look at each guess, then delete its remark.",
    ),
    "import-remark-kind": Word(vi="tệp không ghi loại văn bản", en="the file names no kind"),
    "import-remark-date": Word(vi="tháng, năm (tệp để trống)", en="month and year, blank in the file"),
    "import-remark-subject": Word(vi="trích yếu (tệp không có)", en="the subject, which the file lacks"),
    "import-remark-closing": Word(
        vi="đoạn này là đoạn kết, hay còn thuộc mục cuối?", en="the closing, or part of the last section?"
    ),
    "import-remark-signers": Word(vi="người ký (tệp không ghi)", en="the signer, whom the file does not name"),
    "import-remark-issuers": Word(vi="cơ quan ban hành (tệp không ghi)", en="the issuer, whom the file does not name"),
    "import-remark-recipients": Word(vi="nơi nhận (tệp không ghi)", en="the recipients, whom the file does not name"),
    "import-remark-heading": Word(vi="tiêu đề của mục", en="a heading"),
    "import-remark-units": Word(vi="đơn vị được giao", en="who gets the task"),
    "import-remark-deadline": Word(vi="ngày của thời hạn", en="the day of the deadline"),
    "import-remark-unit-unknown": Word(vi="danh bạ chưa có “{value}”", en='"{value}" is not in the registry'),
    "import-remark-appendix-empty": Word(vi="phụ lục này không có nội dung", en="an appendix without content"),
    "import-what-kind": Word(vi="loại văn bản", en="kind"),
    "import-what-issuer": Word(vi="cơ quan ban hành", en="issuer"),
    "import-what-number": Word(vi="số, ký hiệu", en="number and symbol"),
    "import-what-date": Word(vi="ngày tháng", en="date"),
    "import-what-subject": Word(vi="trích yếu", en="subject"),
    "import-what-subject-capitals": Word(
        vi="trích yếu viết hoa cả, nay viết thường", en="a subject in capitals, now in small letters"
    ),
    "import-what-closing": Word(
        vi="đoạn kết (có thể còn thuộc mục cuối)", en="closing (perhaps part of the last section)"
    ),
    "import-what-heading": Word(vi="tiêu đề", en="heading"),
    "import-what-units": Word(vi="đơn vị được giao (all: mọi đơn vị)", en="units"),
    "import-what-unit-unknown": Word(vi="danh bạ chưa có đơn vị này", en="a unit that is not in the registry"),
    "import-what-deadline": Word(vi="thời hạn", en="deadline"),
    "import-what-recipient": Word(vi="nơi nhận", en="recipient"),
    "import-what-recipient-units": Word(vi="dòng nơi nhận này đến mọi đơn vị", en="this recipient means all units"),
    "import-what-archive": Word(vi="dòng lưu", en="archive line"),
    "import-what-signer": Word(vi="người ký", en="signer"),
    "import-what-appendix": Word(vi="phụ lục", en="appendix"),
    "import-what-label": Word(vi="số mục", en="label"),
    "import-what-symbol-blanks": Word(vi="bỏ dấu cách trong ký hiệu", en="spaces removed from the symbol"),
    "import-what-date-blanks": Word(vi="thêm dấu cách trong ngày tháng", en="spaces inserted into the date"),
    "import-what-nation": Word(vi="quốc hiệu, tiêu ngữ in đúng chính tả", en="the nation's name, spelt as decreed"),
    "import-what-registry-name": Word(vi="tên cơ quan in theo danh bạ", en="the agency's name as in the registry"),
    "import-what-draft-mark": Word(vi="dự thảo, thành state: draft", en="a draft, now state: draft"),
    "import-what-merged-cells": Word(
        vi="ô gộp: bảng không có ô gộp, chữ ở ô đầu, các ô kia trống",
        en=("merged cells: tables have none, so the words are in the first cell and the others are empty"),
    ),
    "import-what-appendix-source": Word(vi="dòng “Kèm theo …” do mẫu in ra", en="the form prints this line itself"),
    "import-what-signed-note": Word(
        vi="ghi chú đã ký; chỗ ký để trống", en="a note that it was signed; space is left for the signature"
    ),
    "import-what-head-line": Word(
        vi="dòng ở phần đầu không rõ là gì", en="a line in the head whose meaning is unknown"
    ),
    "import-what-head-again": Word(vi="phần đầu văn bản nhắc lại ở phụ lục", en="the head repeated above an appendix"),
    "import-what-secrecy": Word(vi="dấu mật: không làm ở đây", en="a secrecy mark, which noticegen does not print"),
    "import-what-post-below": Word(
        vi="chức vụ ghi dưới họ tên, nay in ở trên", en="a post below the name, now printed above it"
    ),
    "import-what-authority-mark": Word(
        vi="thay mặt, ký thay ghi theo mẫu (TM., KT., TL.)", en="the mark of authority as the form has it (TM., KT.)"
    ),
    "import-what-signer-order": Word(
        vi="người ký xếp theo thứ tự cơ quan ban hành", en="the signers, now in the order of the issuers"
    ),
    "import-what-page-number": Word(vi="số trang", en="a page number"),
    "import-what-mail": Word(vi="phần đầu thư điện tử", en="an e-mail's letterhead"),
    "import-what-foot-line": Word(vi="dòng ở phần ký không rõ là gì", en="a line in the foot whose meaning is unknown"),
    "import-what-addressees": Word(
        vi="“Kính gửi”: văn bản có tên loại không ghi; nơi cần gửi thì ghi ở Nơi nhận",
        en='"Kính gửi": a named document has none; whom it goes to belongs in Nơi nhận',
    ),
    "import-what-box": Word(vi="ô chữ", en="text box"),
    "import-what-margin": Word(vi="chữ ở đầu trang, cuối trang", en="words in the page margin"),
    "import-what-picture": Word(vi="hình", en="picture"),
    "import-what-footnote": Word(vi="chú thích cuối trang", en="footnote"),
    "import-what-comment": Word(vi="nhận xét bên lề", en="a comment"),
    "import-what-hidden": Word(vi="chữ ẩn", en="hidden words"),
    "import-what-attached": Word(vi="tệp chèn vào giữa văn bản", en="another file embedded in the text"),
    "import-what-deleted": Word(
        vi="đã xóa khi theo dõi thay đổi: coi là đã xóa", en="a tracked deletion: taken as deleted"
    ),
    "import-what-macros": Word(
        vi="macro (chương trình) trong tệp: không chạy, không đưa vào", en="macros in the file, which are never run"
    ),
    "import-what-letters-tcvn3": Word(
        vi="chữ gõ bằng phông cũ TCVN3 (.VnTime), nay là Unicode", en="typed in TCVN3 (.VnTime), now Unicode"
    ),
    "import-what-letters-vni": Word(
        vi="chữ gõ bằng phông cũ VNI (VNI-Times), nay là Unicode", en="typed in VNI (VNI-Times), now Unicode"
    ),
    "import-what-underline": Word(vi="gạch chân: mẫu không có", en="underlining, which the form does not have"),
    "import-what-strike": Word(vi="chữ gạch ngang, nay không gạch", en="strike-through, now removed"),
    "import-what-raised": Word(
        vi="chữ nâng cao hoặc hạ thấp, nay ngang hàng", en="superscript or subscript, now normal text"
    ),
    "import-what-italic": Word(vi="tiêu đề in nghiêng, nay đứng", en="a heading in italics, now upright"),
    "import-what-lost": Word(vi="có ở nguồn, không có ở văn bản tạo lại", en="not in the rebuilt document"),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "import-too-large": Sentences(
        vi=("{path} quá lớn để là một thông báo.", "Chép phần lời sang một tệp mới rồi đọc tệp ấy."),
        en=("{path} is too large to be a notice.", "Copy the text into a new file and import that."),
    ),
    "import-empty": Sentences(
        vi=("{path} gần như không có chữ.", "Mở xem có đúng là thông báo không; nếu chữ nằm trong hình thì gõ lại."),
        en=(
            "{path} contains hardly any words.",
            "Open it and check that it is the notice; type out whatever is in a picture.",
        ),
    ),
    "import-scan": Sentences(
        vi=("{path} là ảnh chụp, không có chữ để đọc.", "Tìm tệp Word gốc, hoặc gõ lời vào một tệp .txt."),
        en=("{path} is a picture without text.", "Find the original Word file, or type the words into a .txt file."),
    ),
    "import-pdf": Sentences(
        vi=(
            "{path} là tệp PDF.",
            "Dùng tệp Word gốc; hoặc chép chữ trong PDF rồi dán vào “noticegen import -”.",
        ),
        en=(
            "{path} is a PDF.",
            'Use the original Word file, or copy the text from the PDF and paste it into "noticegen import -".',
        ),
    ),
    "import-encrypted": Sentences(
        vi=("{path} có mật khẩu.", "Mở trong Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại rồi chạy lại."),
        en=(
            "{path} is protected by a password.",
            "Open it in Word, remove the password (File › Info › Protect), save it, then try again.",
        ),
    ),
    "import-not-word": Sentences(
        vi=("{path} không phải tệp Word, hoặc đã hỏng.", "Mở trong Word, lưu thành .docx mới rồi chạy lại."),
        en=("{path} is not a Word file, or is damaged.", "Open it in Word, save it as a new .docx, then try again."),
    ),
    "import-web-page": Sentences(
        vi=("{path} là trang web hoặc XML, không phải tệp Word.", "Mở trong Word, lưu thành .docx rồi đọc tệp ấy."),
        en=(
            "{path} is a web page or XML, not a Word file.",
            "Open it in Word, save it as .docx, then import that file.",
        ),
    ),
    "import-not-text": Sentences(
        vi=("{path} không phải văn bản UTF-8.", "Mở tệp, lưu lại thành .docx hoặc .txt (UTF-8) rồi chạy lại."),
        en=("{path} is not UTF-8 text.", "Open the file, save it as .docx or .txt (UTF-8), then try again."),
    ),
    "import-needs-libreoffice": Sentences(
        vi=("Đọc {path} cần LibreOffice, mà máy này chưa có.", "Mở trong Word, lưu thành .docx rồi đọc tệp ấy."),
        en=(
            "Reading {path} needs LibreOffice, which is not installed.",
            "Open the file in Word, save it as .docx, then import that.",
        ),
    ),
    "import-not-converted": Sentences(
        vi=("LibreOffice không đọc được {path}.", "Mở trong Word, lưu thành .docx rồi đọc tệp ấy."),
        en=("LibreOffice could not read {path}.", "Open it in Word, save it as .docx, then import that file."),
    ),
    "import-party": Sentences(
        vi=(
            "Đây là văn bản của Đảng, theo thể thức khác.",
            "noticegen làm văn bản hành chính nhà nước; vẫn muốn lấy lời thì thêm --kind “Thông báo”.",
        ),
        en=(
            "This is a Party document, which has a different form.",
            'noticegen makes state documents; to use its words anyway, add --kind "Thông báo".',
        ),
    ),
    "import-other-kind": Sentences(
        vi=(
            "Đây là {kind}, loại mà noticegen không làm.",
            "Muốn lấy lời của nó cho văn bản khác thì thêm --kind “Thông báo” hoặc --kind “Tờ trình”.",
        ),
        en=(
            "This is a {kind}, a kind that noticegen does not make.",
            'To use its words for another kind, add --kind "Thông báo" or --kind "Tờ trình".',
        ),
    ),
    "import-not-added": Sentences(
        vi=("Không ghi thêm được vào {path}.", "Tự thêm những mục được đề nghị ở trên."),
        en=("Could not add to {path}.", "Add the proposed entries by hand."),
    ),
}
