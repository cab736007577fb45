"""English: about the source that a PDF carries."""

WORDS = {
    "arg-pdf": "FILE.pdf",
    "help-extract": "Give back what a PDF was made of: its YAML, the part of the registry it used, the versions.",
    "help-extract-into": "Folder for the files (default: the PDF's name with .source).",
    "help-no-source": "Leave the source (YAML, the part of the registry it used, versions) out of the PDF.",
}

PROBLEMS = {
    "not-a-pdf": ("{path} cannot be read as a PDF.", "Check the name; if the file is damaged, get the original again."),
    "pdf-locked": ("{path} has a password.", "Unlock it, or use a copy without a password."),
    "no-attachments": (
        "{path} carries no files.",
        "A PDF made by noticegen carries its source, unless it was made with --no-source or saved by another program.",
    ),
    "attachments-too-large": ("The files in {path} are larger than {limit} MB.", "noticegen makes no such files."),
    "attachments-packed": (
        "The files in {path} are packed in a way that noticegen does not use.",
        "The PDF was saved by another program; get the original again.",
    ),
    "attachments-changed": (
        "{path}: its files were changed, added to or removed after it was made; only those of the beginning come out.",
        "Other programs may show a source that was replaced. Run “noticegen verify”, and ask whoever sent it.",
    ),
    "file-differs": (
        "{path} is there with other content; it is not overwritten.",
        "Choose another folder with -o, or put that file away.",
    ),
    "source-missing": (
        "The source in the PDF lacks the file {file}.",
        "The PDF was made with --no-source or by another program, or it was changed.",
    ),
    "source-broken": ("The file {file} in the PDF is not as noticegen writes it.", "The PDF may have been changed."),
    "source-other-makers": (
        "The PDF was made by other versions; it cannot be compared here byte for byte (theirs / ours): {differences}.",
        "Check it on a machine with those very versions. This is no sign that the PDF was changed.",
    ),
    "source-not-whole": (
        "The office's own template prints more than this paper may carry; it cannot be made again of its source.",
        "Check the notice itself in the excerpt's place.",
    ),
}
