"""English: what is said of drafts, of notices for signature, of those issued."""

WORDS = {
    "help-issue": "Write number and day of issue into the notice's file, and touch nothing else.",
    "help-issue-number": "The notice's number in the register (required).",
    "help-issue-date": "The date of issue, such as 2026-11-20 (required).",
    "issued": "Written into {path}: {values}. Next: “noticegen build”, then sign.",
    "issued-already": "{path} says number {number}, date {date} already; nothing to write.",
    "not-issued": "Nothing was written into {path}.",
}

PROBLEMS = {
    "copy-of-draft": (
        "The notice is still a draft (state: draft), so there is no main copy to extract from.",
        "Work slips can be made. Extract after the notice has been signed, and issued with “noticegen issue”.",
    ),
    "issue-of-draft": (
        "The notice is still a draft (state: draft), which has no room for a signature: nobody has signed it.",
        "Make it state: for-signature, run “noticegen build”, have it signed, then issue it.",
    ),
    "issued-otherwise": (
        "The notice has been issued with number {number}, date {date}.",
        "If the command was mistyped: call it again. If the file is wrong: correct number, date there, then build.",
    ),
    "issue-ahead": (
        "The day of issue, {date}, has not come yet: today is {today}.",
        "Look at --date, or at the machine's clock.",
    ),
    "issue-other-month": (
        "The notice says month {month}, not that of {found}: the pages for signature were printed with month {month}.",
        "If mistyped: correct --date. If issued in another month: make date {wanted}, build, have that signed.",
    ),
    "number-in-use": (
        "Number {number} is that of {path}, with the same symbol in the same year.",
        "Look at the register: take another number for this notice, or correct number in that file.",
    ),
    "number-not-compared": (
        "{path} has errors, so its number could not be compared with this one.",
        "Mend that file with the help of “noticegen check”, then see whether the two numbers are the same.",
    ),
    "yaml-not-fillable": (
        "The value is written here in a way that cannot be changed without touching other parts of the file.",
        "Write number, date, state on a line each at the top of the file, as “number: 5”, then run again.",
    ),
}
