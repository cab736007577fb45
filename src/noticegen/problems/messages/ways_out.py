"""The way out of a problem that is reported in a line below another one, which says it once for all such lines."""

from noticegen.problems.sentences import Word

_EDITS = Word(
    vi="Đưa phần sửa vào YAML (noticegen absorb, hoặc gõ tay) rồi build; không cần phần sửa thì build --overwrite.",
    en=(
        "Take the edits into the YAML file (noticegen absorb, or by hand) and build; if they are not needed, build "
        "with --overwrite."
    ),
)
_DIFFERENCES = Word(
    vi="Chọn bản đúng: chữ trong tệp thì chép vào YAML, chữ theo YAML thì build --overwrite (tệp cũ vào backup/).",
    en=(
        "Choose what is right: copy the file's words into the YAML file, or build with --overwrite for those of the "
        "YAML file (the current file is moved to backup/)."
    ),
)

WAYS_OUT: dict[str, Word] = {
    "difference": _DIFFERENCES,
    "difference-in-file": _DIFFERENCES,
    "difference-in-yaml": _DIFFERENCES,
    "difference-in-order": _DIFFERENCES,
    "hand-edit": _EDITS,
    "hand-edit-added": _EDITS,
    "hand-edit-removed": _EDITS,
    "hand-edit-moved": _EDITS,
    "hand-edit-comment": Word(
        vi="Xem nhận xét, sửa YAML nếu nhận xét đúng, rồi build --overwrite (tệp có nhận xét vào backup/).",
        en=(
            "Read the comment, change the YAML file where it is right, and build with --overwrite (the file with the "
            "comment is moved to backup/)."
        ),
    ),
    "hand-edit-more": Word(
        vi="Mở tệp để xem các đoạn còn lại, hoặc chạy noticegen absorb: lệnh ấy làm hết mọi đoạn.",
        en="Open the file to see the others, or run noticegen absorb, which takes all of them.",
    ),
}
