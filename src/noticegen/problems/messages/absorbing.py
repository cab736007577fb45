"""Edits of a Word file that go back into the YAML, or do not."""

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

WORDS = {
    "help-absorb": Word(
        vi="Đưa những chỗ sửa tay trong tệp Word trở lại tệp thông báo.",
        en="Take edits made in the Word file back into the notice.",
    ),
    "help-absorb-yes": Word(
        vi="Nhận mọi chỗ đưa về được, không hỏi từng chỗ.", en="Take every edit that can be taken, without asking."
    ),
    "absorb-ask": Word(vi="Nhận chỗ này?", en="Take this edit?"),
    "absorb-change": Word(
        vi="{number}. {place}\n   trước: {before}\n   nay:   {after}",
        en="{number}. {place}\n   was: {before}\n   now: {after}",
    ),
    "looks-font": Word(vi="phông chữ", en="font"),
    "looks-face": Word(vi="bỏ đậm, bỏ nghiêng", en="no bold or italics"),
    "looks-size": Word(vi="cỡ chữ", en="size"),
    "looks-color": Word(vi="màu chữ", en="colour"),
    "looks-underline": Word(vi="gạch chân", en="underline"),
    "looks-strike": Word(vi="gạch ngang", en="strike-through"),
    "looks-highlight": Word(vi="tô nền", en="highlight"),
    "looks-align": Word(vi="căn lề", en="alignment"),
    "looks-spacing": Word(vi="giãn dòng, giãn đoạn", en="spacing"),
    "looks-blank": Word(vi="đoạn trống phía trước", en="empty paragraphs before it"),
    "looks-indent": Word(vi="thụt lề", en="indentation"),
    "looks-frame": Word(vi="khung, nền", en="border or shading"),
    "looks-caps": Word(vi="kiểu chữ hoa", en="all-capitals formatting"),
    "looks-raised": Word(vi="chỉ số trên, dưới", en="superscript or subscript"),
    "looks-effects": Word(vi="giãn chữ, hiệu ứng chữ", en="letter spacing or effects"),
    "looks-breaks": Word(vi="ngắt dòng, ngắt trang, dấu cách không ngắt", en="breaks or non-breaking spaces"),
    "looks-cells": Word(vi="gộp ô", en="merged cells"),
    "looks-widths": Word(vi="độ rộng cột", en="column widths"),
    "looks-number": Word(vi="số thứ tự", en="the number"),
    "looks-page": Word(vi="khổ giấy, lề trang", en="paper or margins"),
    "odd-picture": Word(vi="hình", en="a picture"),
    "odd-formula": Word(vi="công thức", en="a formula"),
    "odd-box": Word(vi="khung chữ", en="a text box"),
    "odd-hidden": Word(vi="chữ ẩn", en="hidden words"),
    "odd-note": Word(vi="chú thích cuối trang", en="a footnote"),
    "absorb-by": Word(vi="(sửa: {who})", en="(edited by {who})"),
    "absorb-left": Word(vi="[không đưa về được, lý do ở dưới]", en="[cannot be taken, see below]"),
    "absorb-nothing-there": Word(vi="(không có)", en="(nothing)"),
    "absorb-clean": Word(
        vi="{path}: không có gì sửa tay; không có gì phải nhận.",
        en="{path}: nothing was edited by hand; nothing to take.",
    ),
    "absorb-shown": Word(
        vi="{possible} trên {count} chỗ đưa về được. Chưa ghi gì; muốn nhận: noticegen absorb {path} --yes",
        en="{possible} of {count} edits can be taken. Nothing was written; to take them: noticegen absorb {path} --yes",
    ),
    "absorb-no-words": Word(
        vi=(
            "{path}: không có chữ nào sửa, chỉ có dáng hoặc nhận xét. Muốn tạo lại văn bản (tệp đã sửa được cất vào "
            "backup/): noticegen absorb {path} --yes"
        ),
        en=(
            "{path}: no words were edited; only formatting was changed, or comments were added. To create "
            "the documents again (the edited file is kept in backup/): noticegen absorb {path} --yes"
        ),
    ),
    "absorb-done": Word(
        vi="Đã nhận {taken} trên {count} chỗ vào {path}.", en="Took {taken} of {count} edits into {path}."
    ),
    "absorb-rest": Word(
        vi=(
            "Tệp Word giữ nguyên vì còn chỗ chưa nhận. Sửa nốt trong {path}, rồi: noticegen build {path} --overwrite "
            "(tệp Word đã sửa được cất vào backup/)."
        ),
        en=(
            "The Word file stays as it is, because not everything was taken. Edit the rest in {path}, then "
            "run: noticegen build {path} --overwrite (the edited Word file is kept in backup/)."
        ),
    ),
}

PROBLEMS: dict[WrittenCode, Sentences] = {
    "absorb-issued": Sentences(
        vi=(
            "{path} đã ban hành: chữ của nó không sửa nữa.",
            (
                "Sai nội dung thì ban hành văn bản khác thay thế, sai thể thức thì đính chính bằng công văn "
                "(Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3)."
            ),
        ),
        en=(
            "{path} has been issued: its words can no longer be changed.",
            (
                "Correct wrong content by issuing another document, and wrong form by an official letter (Decree "
                "30/2020/NĐ-CP, Article 18(3))."
            ),
        ),
    ),
    "absorb-no-file": Sentences(
        vi=("Không có tệp Word {path}.", "Chạy “noticegen build” để tạo, sửa trong Word, rồi chạy lại lệnh này."),
        en=("There is no Word file {path}.", 'Run "noticegen build" to make it, edit it in Word, then run this again.'),
    ),
    "absorb-unknown": Sentences(
        vi=(
            "Không biết {path} được tạo từ đâu, nên không biết chỗ nào là sửa tay.",
            "Đối chiếu tệp ấy với thông báo và sửa tệp thông báo bằng tay.",
        ),
        en=(
            ("There is no record of what {path} was made from, so what was edited in it cannot be told."),
            "Compare the file with the notice, and edit the notice yourself.",
        ),
    ),
    "absorb-registry": Sentences(
        vi=(
            "Chưa nhận: chữ này lấy từ danh bạ hoặc do thể thức in ra. Trước: {before} Nay: {after}",
            "Nếu đúng là phải đổi, sửa trong data/office.yaml (đổi cho mọi thông báo) hoặc trong tệp thông báo.",
        ),
        en=(
            "Not taken: these words come from the registry or from the form itself. Was: {before} Now: {after}",
            "If they must change, edit data/office.yaml (for every notice) or the notice.",
        ),
    ),
    "absorb-elsewhere": Sentences(
        vi=(
            (
                "Chưa nhận: đoạn này không còn như thế trong tệp thông báo, hoặc đứng ở chỗ không có trong đó. "
                "Trước: {before} Nay: {after}"
            ),
            "Xem đoạn ấy trong tệp thông báo và sửa bằng tay.",
        ),
        en=(
            (
                "Not taken: the notice no longer has this paragraph in this form, or has no place for it. Was: "
                "{before} Now: {after}"
            ),
            "Find the paragraph in the notice and edit it there.",
        ),
    ),
    "absorb-not-possible": Sentences(
        vi=(
            (
                "Chưa nhận: chỗ sửa chạm vào nhãn, dấu hoặc chữ do thể thức in, hoặc không rõ thuộc mục nào. "
                "Trước: {before} Nay: {after}"
            ),
            "Sửa bằng tay trong tệp thông báo, ở chỗ đã nêu.",
        ),
        en=(
            (
                "Not taken: the edit touches a label, an ending or other words that the form prints, or it is "
                "not clear which entry it belongs to. Was: {before} Now: {after}"
            ),
            "Edit the notice yourself, at the place given.",
        ),
    ),
    "absorb-errors": Sentences(
        vi=(
            "Chưa nhận: với chỗ sửa này thông báo sẽ có lỗi {found}. Trước: {before} Nay: {after}",
            "Sửa bằng tay trong tệp thông báo; “noticegen explain {found}” nói rõ lỗi ấy.",
        ),
        en=(
            "Not taken: with this edit the notice would have the error {found}. Was: {before} Now: {after}",
            'Edit the notice yourself; "noticegen explain {found}" describes the error.',
        ),
    ),
    "absorb-emphasis": Sentences(
        vi=(
            "Chưa nhận: chữ đậm hoặc nghiêng đã đổi mà thông báo không ghi được đúng như thế: {after}",
            (
                "Chỉ cả chữ mới đậm **…** hay nghiêng *…* được, nửa chữ thì không; chữ thể thức in đậm sẵn (tiêu đề, "
                "trích yếu) thì không bỏ đậm được. Sửa lại trong Word, hoặc bằng tay trong tệp thông báo."
            ),
        ),
        en=(
            "Not taken: bold or italics were changed in a way that a notice cannot express: {after}",
            (
                "Only whole words can be bold **…** or italic *…*; what the form sets in bold (headings, the "
                "subject) stays bold. Change it in Word, or edit the notice yourself."
            ),
        ),
    ),
    "absorb-slip": Sentences(
        vi=(
            (
                "Chưa nhận: thêm, bớt hay đổi chỗ đoạn trong phiếu của một đơn vị thì không rõ thông báo phải đổi thế "
                "nào. Trước: {before} Nay: {after}"
            ),
            "Sửa trong tệp thông báo hoặc trong tệp Word của thông báo.",
        ),
        en=(
            (
                "Not taken: paragraphs added, removed or moved in one unit's slip do not say how the notice "
                "should change. Was: {before} Now: {after}"
            ),
            "Edit the notice, or its own Word file.",
        ),
    ),
    "absorb-odd": Sentences(
        vi=(
            "Chưa nhận: chỗ này có {odd}, thông báo không ghi được. Trước: {before} Nay: {after}",
            "Muốn nhận phần chữ, bỏ thứ ấy khỏi tệp Word rồi chạy lại; hoặc sửa chữ bằng tay trong tệp thông báo.",
        ),
        en=(
            ("Not taken: this contains {odd}, which a notice cannot contain. Was: {before} Now: {after}"),
            ("Remove it from the Word file and run this again to have the words taken; or edit the notice yourself."),
        ),
    ),
    "absorb-head": Sentences(
        vi=(
            (
                "Chưa nhận: số, ký hiệu, địa danh, ngày này còn in lại ở chỗ khác (cạnh tên phụ lục), hoặc không đọc "
                "được. Trước: {before} Nay: {after}"
            ),
            "Ghi number, symbol, place hay date trong tệp thông báo; chỗ in lại sẽ theo.",
        ),
        en=(
            (
                "Not taken: this number, symbol, place or date is printed elsewhere too (beside an appendix's title), "
                "or cannot be read. Was: {before} Now: {after}"
            ),
            ("Write number, symbol, place or date in the notice; it then changes wherever it is printed."),
        ),
    ),
    "absorb-units": Sentences(
        vi=(
            "Chưa nhận: hai đoạn gộp làm một là việc của những đơn vị khác nhau. Trước: {before} Nay: {after}",
            "Gộp bằng tay trong tệp thông báo, ghi rõ việc ấy giao cho ai (units).",
        ),
        en=(
            "Not taken: the paragraphs that were joined are tasks for different units. Was: {before} Now: {after}",
            "Join them in the notice yourself, and say there whom the task is for (units).",
        ),
    ),
    "absorb-looks": Sentences(
        vi=(
            "Chỉ đổi dáng ({looks}), không nhận vì dáng chữ do thể thức quy định: {on}",
            "Muốn đổi cho mọi thông báo, sửa thể thức của cơ quan; dáng riêng của một đoạn thì không giữ được.",
        ),
        en=(
            ("Only the formatting was changed ({looks}); formatting belongs to the form and is not taken: {on}"),
            (
                "To change it for every notice, edit the office's form; a single paragraph cannot be formatted "
                "differently."
            ),
        ),
    ),
    "absorb-differs": Sentences(
        vi=(
            "Chưa ghi gì: tạo lại từ thông báo thì tệp Word không nói đúng như tệp đã sửa.",
            "Nhận từng chỗ một (chạy không có --yes), hoặc sửa bằng tay trong tệp thông báo.",
        ),
        en=(
            ("Nothing was written: a Word file made from the notice with these edits would not match the edited one."),
            "Take the edits one by one (run without --yes), or edit the notice yourself.",
        ),
    ),
}
