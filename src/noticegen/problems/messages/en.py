"""English: the same sentences, for those who maintain the tool or read with --lang en."""

from .en_archive import PROBLEMS as _ARCHIVE
from .en_archive import WORDS as _ARCHIVE_WORDS
from .en_rules import PROBLEMS as _RULES
from .en_sign import PROBLEMS as _SIGN
from .en_sign import WORDS as _SIGN_WORDS
from .en_source import PROBLEMS as _SOURCE
from .en_source import WORDS as _SOURCE_WORDS
from .en_states import PROBLEMS as _STATES
from .en_states import WORDS as _STATES_WORDS
from .en_verify import PROBLEMS as _VERIFY
from .en_verify import WORDS as _VERIFY_WORDS
from .en_yaml import PROBLEMS as _YAML

WORDS = {
    **_ARCHIVE_WORDS,
    **_STATES_WORDS,
    **_SIGN_WORDS,
    **_VERIFY_WORDS,
    **_SOURCE_WORDS,
    "arg-code": "CODE",
    "arg-name": "[NAME]",
    "arg-output": "FOLDER",
    "arg-folder": "[FOLDER]",
    "arg-path": "NOTICE",
    "arg-paths": "[NOTICE or FOLDER]...",
    "help-command-metavar": "COMMAND [ARGS]...",
    "kept-workspace": "The workspace has everything already; nothing was made.",
    "help": "A meeting's conclusions in YAML become a notice in the form of Nghị định 30/2020/NĐ-CP (DOCX and PDF).",
    "help-options-metavar": "[OPTIONS]",
    "help-usage": "Usage",
    "help-options": "Options",
    "help-commands": "Commands",
    "help-help": "Show this page.",
    "help-lang": "Language of what is told (or the variable NOTICEGEN_LANG).",
    "help-version": "Show the version.",
    "help-quiet": "Tell errors and warnings only.",
    "help-output": "Folder for the documents (default: output).",
    "help-format": "Form of the result.",
    "help-init": "Make a workspace.",
    "help-new": "Make an annotated notice to start from.",
    "help-check": "Check notices; nothing is written.",
    "help-excerpt": "Make a work slip for each unit: its own tasks and what is for everyone.",
    "help-unit": "A unit's id in data/office.yaml; repeat for several.",
    "help-all-units": "Every unit that has a task in the notice.",
    "arg-unit": "ID",
    "help-build": "Make the DOCX and PDF of notices.",
    "help-show": "Print the middle (html, blocks, css) of a notice.",
    "help-schema": "Print the JSON Schema for editors.",
    "help-explain": "Explain the code of a problem or rule.",
    "help-doctor": "See whether this machine has what is needed.",
    "error": "error",
    "warning": "warning",
    "note": "note",
    "hint": "hint",
    "fix": "write",
    "did-you-mean": 'Did you mean "{suggestion}"?',
    "summary": "{errors} error(s), {warnings} warning(s).",
    "clean": "{files} file(s), no problems.",
    "clean-with-warnings": "{files} file(s), no errors, {warnings} warning(s).",
    "made": "made",
    "kept": "kept, already there",
    "made-workspace": 'Workspace made. Next: edit data/office.yaml, then run "noticegen new".',
    "made-notice": 'Made {path}. Edit it, then run "noticegen build".',
    "nothing-written": "Nothing was written.",
    "interrupted": "Stopped as asked.",
    "bug": "A bug in noticegen, not in your file. Please attach this file to a report: {log}",
    "explain-why": "Why",
    "explain-good": "Good",
    "explain-bad": "Bad",
    "doctor-ok": "This machine has all that is needed.",
    "doctor-missing": "What is marked ✗ above is missing.",
    "doctor-install": "install with",
    "doctor-pango": "the Pango library",
    "doctor-fonts": "fonts (Times New Roman, Liberation Serif 2 or Tinos)",
}

REASONS: dict[str, str] = {}
"""The system says it in English already."""

PROBLEMS = {
    **_YAML,
    **_SIGN,
    **_VERIFY,
    **_RULES,
    **_ARCHIVE,
    **_STATES,
    **_SOURCE,
    # printing
    "font-missing": (
        "This machine has no usable font: {families}, with every Vietnamese letter in four styles.",
        "Debian, Ubuntu: apt-get install fonts-liberation2. Windows ships Times New Roman; restore it if removed.",
    ),
    "pango-missing": (
        "This machine has no Pango library, needed to make PDFs ({library}).",
        "Debian, Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Windows: see README.",
    ),
    "head-too-wide": (
        "“{number}” and “{date}” are too long to stand on one line.",
        "Shorten place or symbol: the decree wants number and date level with each other.",
    ),
    "column-too-narrow": (
        "Column {column} of the table is narrower than “{word}”: it would be cut, or printed over the next column.",
        "Give the column a width of {width} or more, or use fewer columns.",
    ),
    "nothing-for-unit": (
        "The notice gives {unit} nothing to do.",
        "No slip was made. Look at units in the notice, or use --all for every unit that has a task.",
    ),
    "copy-of-undated": (
        "The notice has no number or no full date yet, so there is no main copy to make a formal extract of.",
        "Write number, and date with its day, once the notice is signed and registered; until then make a work slip.",
    ),
    "usage-units-or-all": ("Which unit the slip is for is not clear.", "Give --unit ID, or --all, one of the two."),
    "B19": (
        "The last words and the signature with its recipients exceed a page: the signature will stand alone on one.",
        "Divide the last words into paragraphs, or group some recipients.",
    ),
    "glyph-missing": (
        "The document's font has no character “{character}” ({code}).",
        "Use an ordinary letter or mark; emoji and pictures have no place in an official document.",
    ),
    "pdf-complaint": (
        "The PDF renderer says: {complaint}",
        "If the office changed a file in templates/, look at it; otherwise please report this to noticegen.",
    ),
    "pdf-fetch": (
        "A template wants a file from outside: {url}",
        "noticegen fetches nothing from network or disk; remove the link from the template in templates/.",
    ),
    "template-broken": (
        "Template {template} fails at line {line}: {cause}",
        "Mend the file in templates/, or remove it to use ours.",
    ),
    "html-unknown": (
        "A template gives {what}, which is not among the elements of the document.",
        "Use only the tags and classes found in noticegen's own templates/.",
    ),
    "html-broken": (
        "The templates give HTML that cannot be read: {cause}",
        "Look at opening and closing tags in templates/.",
    ),
    "profile-unknown": ("There is no form “{name}”.", "The forms there are: {known}."),
    "profile-broken": (
        "The form is wrong at {where}: {cause}",
        "Mend the file in data/profiles/; each measure must be in its range.",
    ),
    # types
    "text-expected": ('"{field}" must be text.', "Write a sentence, not a list or keys."),
    "text-empty": ('"{field}" has no text.', "Write some, or remove the line."),
    "line-break-in-text": (
        "A line break inside a paragraph.",
        "Every paragraph is an entry of its own: split it, or write it on one line.",
    ),
    "mapping-expected": ("Keys (key: value) are expected here.", 'See what "noticegen new" writes.'),
    "list-expected": ('"{field}" must be a list.', 'One entry a line, each beginning with "- " (with the space).'),
    "id-expected": ('"{field}" takes ids of data/office.yaml.', "Write an id, such as van-phong."),
    "id-form": ('"{found}" is not an id.', "Ids have lower-case letters a-z, digits and hyphens, such as van-phong."),
    "blank-entry": ("This entry is blank.", "Write it, or delete the line."),
    "value-blank": ('"{field}" is required but blank.', "Write a value after the colon."),
    "missing-key": ('The required key "{field}" is missing.', 'Add a line "{field}: …".'),
    "unknown-key": ('There is no key "{found}" here.', "Keys that can stand here: {known}."),
    "prose-as-key": (
        'The colon after "{found}" makes YAML take it for a key.',
        'If it is prose, put the whole sentence in quotation marks; a new entry begins with "- ".',
    ),
    "too-few": ('"{field}" needs at least {min_length} entries.', "Add one."),
    "too-many": ('"{field}" has {actual_length} entries; at most {max_length}.', "Remove some."),
    "number-form": ('"{found}" is not a whole number.', "Write digits, such as 05."),
    "number-too-small": ("{found} is too small: it must be more than {gt}.", "Leave it blank if it is not known yet."),
    "number-too-large": ("{found} is too large: it must be less than {lt}.", "Check the number."),
    "decimal-form": ('"{found}" is not a number.', "Decimals come after a point, such as 2.5."),
    "yes-no": ('"{found}" must be true or false.', "Write true or false."),
    "date-form": (
        'The date "{found}" is not in the right form.',
        "Write year-month-day, such as 2021-11-16; with the day of issue still blank, 2021-11.",
    ),
    "date-impossible": ('There is no day "{found}" in the calendar.', "Check day and month."),
    "unknown-choice": ('"{found}" cannot stand in "{field}".', "Values that can: {known}."),
    "wrong-value": ('The value of "{field}" cannot be used ({found}).', 'See what "noticegen new" writes.'),
    # meaning
    "unknown-unit": ('No unit has the id "{found}".', "Ids in data/office.yaml: {known}."),
    "unknown-agency": ('No agency has the id "{found}".', "Ids in data/office.yaml: {known}."),
    "unknown-signer": ('No signer has the id "{found}".', "Ids in data/office.yaml: {known}."),
    "repeated-id": ('The id "{found}" is used above.', 'One entry per id; "all" is kept for all units.'),
    "until-before-since": ("The end {until} is before the start {since}.", "Check both dates."),
    "unknown-kind": ('There is no kind of document "{found}".', "Named kinds (Nghị định 30/2020): {known}."),
    "kind-is-letter": (
        '"{found}" does not follow this form.',
        "Letters have a form of their own; use a named kind, such as Thông báo.",
    ),
    "row-length": ("The row has {cells} cells, the table {columns} columns.", "Add or remove cells; a blank is ~."),
    "node-empty": ("This entry has no content.", "Add heading, text, paragraph, table or items."),
    "node-mixed": ('"{second}" cannot stand with "{first}" in one entry.', "Split it into two entries."),
    "label-without-text": ('"label" needs a heading or text.', "Add text, or remove label."),
    "numbering-without-items": ('"numbering" is for an entry with items.', "Add items, or remove numbering."),
    "decimal-without-parent": (
        "Numbers such as 1.1. need a parent numbered 1.",
        "Number the level above with arabic, or use another numbering here.",
    ),
    "deadline-not-in-text": (
        'The deadline "{found}" is not in the words of this entry.',
        "Copy it letter by letter from the sentence.",
    ),
    # files, folders, machine
    "no-notices": ("There is no notice in {path}.", 'Run "noticegen new" to make one.'),
    "file-not-readable": ("{path} cannot be read: {reason}.", "Check its permissions."),
    "file-exists": ("{path} exists; it is not overwritten.", "Choose another name."),
    "same-output": ('{path} and {other} give the same name "{slug}".', "Rename one of the files."),
    "file-locked": ("{path} is open in another program.", "Close it in Word or the PDF viewer and run again."),
    "disk-full": ("The disk is full, writing {path}; the old file is untouched.", "Free some space and run again."),
    "write-failed": ("{path} cannot be written: {reason}.", "Check the folder."),
    "not-buildable": ("This installation lacks what makes documents ({reason}).", 'Run "noticegen doctor".'),
    # the call
    "usage-no-such-command": ('There is no command "{command}".', "Commands: {known}."),
    "usage-no-such-option": ('There is no option "{option}".', "Add --help after the command to see its options."),
    "usage-missing": ('"{option}" is missing.', "Add --help after the command to see its use."),
    "usage-bad-value": ('"{option}" does not take this value.', "Values that can: {known}."),
    "usage-other": ("This call is not understood: {reason}", "Add --help after the command to see its use."),
    "usage-unknown-code": (
        'There is no code "{found}".',
        "Codes stand in brackets in what is told, such as date-form.",
    ),
    "double-dash": (
        "One dash too many at the start of the line.",
        'One "- " for each entry; sub-items go under "items:".',
    ),
    "no-workspace": (
        "There is no data/office.yaml in {path} or above it.",
        'Run "noticegen init" to make a workspace, or change into one (cd).',
    ),
    "workspace-below": (
        "{path} is no workspace; right below it is: {below}.",
        "Change into it (cd) and run again, or name it after the command.",
    ),
    "file-not-found": (
        "There is no file or folder {path}.",
        "Check the name; a notice in data/notices can be named without its folder.",
    ),
    "file-named-txt": (
        "{path} is a .txt file and is left out.",
        "Rename it to {wanted} (on Windows, show file name extensions first).",
    ),
    "not-a-notice": (
        "{path} is not a .yaml file.",
        "Choose a notice, such as data/notices/2021-11-giao-ban.yaml.",
    ),
    "office-empty": (
        "The registry data/office.yaml is empty or holds only comments.",
        'Delete it and run "noticegen init" again for one to start from (init never overwrites).',
    ),
    "write-denied": (
        "{path} may not be written.",
        "If it is open in Word, close it; otherwise choose another folder with -o, or ask for permission.",
    ),
    "usage-extra": (
        'Too many arguments after "{command}".',
        "Add --help after the command to see its use.",
    ),
    "usage-option-value": (
        'Option "{option}" lacks its value, or takes none.',
        "Add --help after the command to see its use.",
    ),
    "usage-no-stream": (
        'Nothing is read from standard input or written to standard output ("-").',
        'Name a file or folder; a folder called "-" is written "./-".',
    ),
    "text-too-long": (
        "A text of {length} characters; the longest allowed has {limit}.",
        "Split it into several entries.",
    ),
    "decimal-not-positive": ('"{found}" is not a positive number.', "Write a number above 0, for example 2 or 2.5."),
}
