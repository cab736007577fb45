"""The program's own words, whatever the command."""

from noticegen.problems.sentences import Word

WORDS = {
    "doctor-signing": Word(vi="ký số (sign, verify)", en="digital signatures (sign, verify)"),
    "doctor-signing-missing": Word(
        vi="chưa dùng được ({lacking}); cần ký hay kiểm tra chữ ký thì cài bằng {how}",
        en="not available ({lacking}); to sign or verify, install it with {how}",
    ),
    "kept-workspace": Word(
        vi="Thư mục làm việc đã có đủ; không tạo gì thêm.", en="The workspace is complete; nothing was created."
    ),
    "error": Word(vi="lỗi", en="error"),
    "warning": Word(vi="cảnh báo", en="warning"),
    "note": Word(vi="lưu ý", en="note"),
    "hint": Word(vi="gợi ý", en="hint"),
    "fix": Word(vi="sửa thành", en="change to"),
    "also-at": Word(vi="cũng thế ở", en="also at"),
    "more-places": Word(vi="+ {count} chỗ khác", en="+ {count} more"),
    "accepted": Word(
        vi="Đã chấp nhận theo office.yaml, không kể: {codes}.", en="Accepted in office.yaml and not reported: {codes}."
    ),
    "did-you-mean": Word(vi="Có phải ý là “{suggestion}”?", en='Did you mean "{suggestion}"?'),
    "summary": Word(vi="{errors} lỗi, {warnings} cảnh báo.", en="{errors} error(s), {warnings} warning(s)."),
    "clean": Word(vi="{files} tệp, không có lỗi.", en="{files} file(s), no problems."),
    "clean-with-warnings": Word(
        vi="{files} tệp, không có lỗi, {warnings} cảnh báo.", en="{files} file(s), no errors, {warnings} warning(s)."
    ),
    "made": Word(vi="đã tạo", en="created"),
    "kept": Word(vi="giữ nguyên, đã có", en="kept, already exists"),
    "renewed": Word(vi="đã thay bằng bản mới", en="renewed"),
    "made-workspace": Word(
        vi="Đã tạo thư mục làm việc. Tiếp theo: sửa data/office.yaml, rồi chạy “noticegen new”.",
        en='Workspace created. Next: edit data/office.yaml, then run "noticegen new".',
    ),
    "made-notice": Word(
        vi="Đã tạo {path}. Sửa nội dung, rồi chạy “noticegen build”.",
        en='Created {path}. Edit it, then run "noticegen build".',
    ),
    "begun-notice": Word(
        vi=(
            "Đã tạo {path} từ {source}: số, ngày và {deadlines} thời hạn để trống; {texts} câu còn của thông báo cũ, "
            "“noticegen check” nhắc cho đến khi sửa."
        ),
        en=(
            "Created {path} from {source}: number, day and {deadlines} deadline(s) are blank; {texts} "
            'text(s) are still those of the old notice, and "noticegen check" reports them until they are '
            "changed."
        ),
    ),
    "interrupted": Word(vi="Đã dừng theo yêu cầu.", en="Interrupted."),
    "bug": Word(
        vi="Lỗi của chính noticegen, không phải của bạn. Xin gửi kèm tệp này khi báo lỗi: {log}",
        en=("This is a bug in noticegen, not a mistake of yours. Please attach this file to your report: {log}"),
    ),
    "explain-why": Word(vi="Vì sao", en="Why"),
    "explain-good": Word(vi="Đúng", en="Good"),
    "explain-bad": Word(vi="Sai", en="Bad"),
    "doctor-ok": Word(vi="Máy này đã đủ để tạo thông báo.", en="This machine has everything it needs."),
    "doctor-missing": Word(vi="Còn thiếu những mục đánh dấu ✗ ở trên.", en="The items marked ✗ above do not work."),
    "doctor-page": Word(vi="làm thử một trang", en="a trial page"),
    "doctor-page-made": Word(vi="được cả bản Word và bản PDF", en="made, as Word file and PDF"),
    "doctor-install": Word(vi="cài bằng", en="install with"),
    "doctor-engine": Word(vi="bộ dàn trang của bản PDF", en="what makes the PDF"),
    "doctor-own-engine": Word(
        vi="của noticegen, không cần cài thêm gì", en="noticegen's own engine; nothing else is needed"
    ),
    "doctor-fonts": Word(
        vi="phông chữ (Times New Roman, Liberation Serif 2 hoặc Tinos)",
        en="fonts (Times New Roman, Liberation Serif 2 or Tinos)",
    ),
}
