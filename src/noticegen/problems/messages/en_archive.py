"""English: what the archive says when it makes, renews and keeps files."""

WORDS = {
    "backed-up": "the old one is kept as {path}",
    "made-many": "made {count} files of {source}",
    "arg-date": "DATE",
    "arg-time": "TIME",
    "help-excerpt-form": "phieu-trich: a work slip; trich-sao: the formal extract of decree 30.",
    "help-electronic": "An electronic extract: one line at the top right of page 1, no copy block.",
    "help-number": "Number of the copy (blank: the clerk fills it in).",
    "help-date": "Date of copying, such as 2026-11-20 (blank: room is left).",
    "help-time": "Time of signing the electronic one, such as 17:24:51 (blank: room is left).",
    "help-signer": "Id of the copy's signer in data/office.yaml (default: who signed the notice).",
    "arg-number": "NUMBER",
    "help-jobs": "Processes that work at the same time (default: one for each processor).",
    "help-keep": "Keep files that were edited by hand, make the rest.",
    "help-overwrite": "Write over files that were edited by hand; the edited ones are kept in backup.",
    "help-scheduler": "Share the work with the Dask cluster at this address.",
    "help-excerpts": "Make the excerpts of all units that have a task, too.",
    "help-watch": "Watch, and build again whenever a file is saved; Ctrl+C stops.",
    "resend": "Excerpts of {source} to be sent again to: {units}.",
    "archive-done": "{made} files written; {unchanged} documents unchanged.",
    "archive-unchanged": "{notices} notices, nothing has changed.",
    "waiting": "Another build is writing to this folder; waiting…",
    "watching": "Watching. Ctrl+C stops.",
}

PROBLEMS = {
    "notice-gone": (
        "{path}: the notice {source} is gone; its documents are still here.",
        "If the notice was renamed, delete this folder; if it was dropped, tell those who received it, then delete it.",
    ),
    "excerpt-missing": (
        "{unit} has a task in the notice but no excerpt, while other units have theirs.",
        "Run “noticegen excerpt … --unit {id}”, or build with --excerpts for all units that have a task.",
    ),
    "excerpt-unknown": (
        "There is no record of {path}: this excerpt is not kept up to date.",
        "The file .noticegen.json beside it may be lost. Make it again with “noticegen excerpt”, or delete it.",
    ),
    "copy-out-of-date": (
        "Formal extract {number} of {date} for {unit} does not agree with the notice any more; it is left as issued.",
        "Issue a new one under a new number: “noticegen excerpt … --form trich-sao --number N”, and put this one away.",
    ),
    "file-kept": ("{path} is kept as edited by hand: Word file and PDF may differ.", ""),
    "file-changed-meanwhile": (
        "{path} was changed just now, while it was being made; it is not written over.",
        "Close the file and run again: then what was changed is shown.",
    ),
    "cluster-lost": (
        "The cluster was lost while at work on {name}.",
        "Existing files are whole. Look at the scheduler and run again, or leave --scheduler out.",
    ),
    "usage-date": ("The date “{found}” cannot be used.", "Write year-month-day of a real day, such as 2026-11-20."),
    "usage-only-for-copies": ("{option} is for formal extracts only.", "Add --form trich-sao."),
    "usage-number-of-electronic": ("An electronic extract has no number.", "Leave out --number, or --electronic."),
    "usage-number-for-many": ("Each copy has its own number: --number is for one unit.", "Call once for each unit."),
    "usage-signer-of-electronic": (
        "An electronic extract bears the organisation's signature alone and names no signer.",
        "Leave out --signer, or --electronic.",
    ),
    "usage-time-of-paper": ("Only an electronic extract tells its time.", "Add --electronic, or leave out --time."),
    "usage-time": (
        "The time “{found}” is not written as it must be.",
        "Write hours:minutes:seconds, such as 17:24:51.",
    ),
    "hand-edited": (
        "{path} was edited by hand after it was made; it is not written over, nor is its PDF.",
        "Copy the edits to the YAML file and build --overwrite (the edited file goes to backup/), or --keep it.",
    ),
    "pdf-changed": (
        "{path} was changed after it was made (signed, perhaps); it is not written over.",
        "To make it anew build with --overwrite (the present file goes to backup/), or --keep this file.",
    ),
    "hand-edit": ("Paragraph {number}, before: “{before}” · now: “{after}”", ""),
    "hand-edit-added": ("Paragraph {number}, added: “{after}”", ""),
    "hand-edit-removed": ("Paragraph {number}, removed: “{before}”", ""),
    "hand-edit-more": ("And {number} more paragraphs.", ""),
    "hand-edit-of-looks": (
        "{path}: the words are the same; looks or properties are not.",
        "If it was merely opened and saved, build --overwrite is all it takes.",
    ),
    "hand-edit-unreadable": ("{path} cannot be read as a Word file any more.", ""),
    "file-open": (
        "{path} is open on the machine of {who}; it is not written over.",
        "Close the file and run again. If nobody has it open, delete {owner_file}, left over beside it.",
    ),
    "excerpt-withdrawn": (
        "The notice has no task for {unit} any more, but the old excerpt is still there: {path}.",
        "Tell the unit that the old one is void, then delete it.",
    ),
    "issued-changed": (
        "{name} was issued, and says something else now. What it was is kept: {backups}.",
        (
            "If it was signed or sent, do not put the new one in its place under the same number: wrong content is "
            "replaced by another document, wrong form corrected by letter (NĐ 30/2020/NĐ-CP, Điều 18 khoản 3)."
        ),
    ),
    "slip-cites-appendix": (
        "The part for {units} speaks of an appendix, and an excerpt has none.",
        "Send them the appendix too.",
    ),
    "appendix-withdrawn": (
        "The notice has no such appendix in a file of its own any more, but the old file is still there: {path}.",
        "Tell those who received it that the old one is void, then delete it.",
    ),
    "appendix-unknown": (
        "{path} is not in the record of these documents, so it does not follow the notice.",
        "See whether it is still right; delete it if it is not needed.",
    ),
    "excerpt-leak": (
        "The excerpt for {unit} has words of a part given to others: “{words}”. It is not made.",
        "If the office changed a file in templates/, look at it; if not, please report this to noticegen.",
    ),
    "signed-out-of-date": (
        "{path} was signed as it was before: {document} is another now.",
        "If the old one holds, keep both, and tell those who got it if it is replaced; else put it away and sign anew.",
    ),
    "copy-number-taken": (
        "The formal extract number {number} of {date} was given to {unit}: it stays as it is.",
        "Make a new one under a new number: add --number NEW.",
    ),
    "copy-number-twice": (
        "Number {number} was given to the formal extract of {unit} ({date}): every copy has its own.",
        "Look at the register and take another. This one was not made.",
    ),
    "copy-before-notice": (
        "The day of copying {copied} is before the day of issue {issued}.",
        "Correct --date.",
    ),
    "slot-has-ink": (
        "Page {page}: there is ink in the room kept for “{role}” ({left} mm from the left, {top} mm from the top).",
        "If the office changed a file in templates/ or data/profiles/, look at it; if not, please report this.",
    ),
    "process-died": (
        "The process at work on {name} was stopped midway (perhaps the machine ran out of memory).",
        "Close other programs, or use --jobs 1, and run again; existing files are whole.",
    ),
    "paper-bug": (
        "{name} could not be made: a bug of noticegen itself, not of yours.",
        "Please send this file with a report: {log}",
    ),
    "usage-keep-or-overwrite": ("--keep and --overwrite contradict each other.", "Choose one."),
    "extra-missing": ("This installation lacks the part {extra}.", "Install it: pip install “noticegen[{extra}]”."),
    "no-scheduler": (
        "There is no scheduler at {address}.",
        "Look at the address, or leave --scheduler out to work on this machine.",
    ),
    "no-worker": (
        "The cluster {address} has no worker that can be used.",
        "See those refused above, or leave --scheduler out to work on this machine.",
    ),
    "worker-differs": (
        "Worker {worker} is refused: it differs from this machine in {differences}.",
        "Install the same versions and the same fonts; else documents would differ byte for byte.",
    ),
}
