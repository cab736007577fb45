"""English: what the rules say."""

PROBLEMS = {
    "N04": ('The symbol "{found}" has spaces or a dash.', 'No spaces, joined by "-", such as TB-SKHCN.'),
    "N05": ('The symbol begins with "{found}", but "{kind}" is "{wanted}".', "Correct the symbol or the kind."),
    "N06": ('No kind of document is abbreviated "{found}".', "See the table in Phụ lục III of Nghị định 30."),
    "N07": ('The symbol "{found}" has a year in it.', "Administrative documents have no year in their symbol."),
    "N09": ('The symbol "{found}" has a "/".', 'The "/" stands between number and symbol, and is printed for you.'),
    "S10": (
        "{bodies} bodies issue the notice, and only {signers} signs: the others have no room for signature and seal.",
        "Add each body's signer to signers, in the order of issuers.",
    ),
    "S10-order": (
        "{name} signs for {body}, but the seal in this place will be that of {seal}.",
        "Put signers in the order of issuers.",
    ),
    "issued-incomplete": (
        "The notice says it is issued (state: issued), but its number or the day of its date is blank.",
        "Write them with “noticegen issue NOTICE --number N --date DATE”; if not issued yet, say state: for-signature.",
    ),
    "D08": ('"{found}" is after the date of issue {issued}.', "Check the date of the act cited."),
    "B17": ("The deadline {due} is before the date of issue {issued}.", "Check it; last month's date may be left in."),
    "B17-mixed": ('Dates are written in two ways: "{found}" and "{other}".', "Use one in the whole document."),
    "T02": ("The subject is all in capitals.", "Write it as a sentence; the form makes it bold."),
    "T04": ('The subject has "{found}".', '"V/v" is for letters; remove it.'),
    "T06": ('The subject ends with "{found}".', "Remove it."),
    "T06-empty": ('The subject says only "{found}".', "Say what the notice is about."),
    "B05": ('A legal basis ends with "{found}".', 'Remove it; the form prints ";" and a final ".".'),
    "B06": ('A legal basis begins with "{found}".', "Remove the dash; each basis is a line in italics."),
    "B07": ('A law is cited with number, symbol or agency: "{found}".', "Laws and ordinances are cited by name only."),
    "B09": (
        'The citation "{found}" has wrong capitals.',
        "Phần, Chương, Mục, Tiểu mục, Điều have a capital; khoản, điểm have none.",
    ),
    "B11": ('The label "{found}" is not one of the form.', "Use I., 1., a), or let the form number."),
    "B16": ('The "./." at the end is switched off.', 'Every template of Nghị định 30 ends with "./.".'),
    "B16-typed": ('The text has "./.", and the form prints it too.', "Remove it, or set end_mark: false."),
    "B18": ('Spaces around punctuation: "{found}".', "One space after a mark, none before."),
    "B18-quotes": ('Two styles of quotation marks: "{found}".', "Use one, preferably “ ”."),
    "B18-tones": ('Two ways to place tone marks: "{found}" and "{other}".', "Use one in the whole document."),
    "B21": ('The deadline "{found}" is vague.', "Give a date, or an event that can be checked."),
    "typed-label": (
        'The sentence begins with "{found}", and the form numbers it too.',
        'Remove "{found}", or move it into label.',
    ),
    "P04": ('"{found}" looks like an old encoding (TCVN3, VNI).', "Convert the text to Unicode."),
    "mixed-scripts": (
        'The word "{found}" mixes Latin letters with look-alikes of another script.',
        "Type it again; search would not find it.",
    ),
    "S01": ('"{found}" is not how authority is abbreviated.', "Use TM., Q., KT., TL., TUQ. with the dot."),
    "S02": ('Signed for the head (KT.), but "{found}" is not a deputy.', "Correct the post or the authority line."),
    "S03": ('"{found}" does not fit: TM. stands before a body; KT., TL., TUQ., Q. before a post.', "Check the line."),
    "S05": ('"{found}" stands before the signer\'s name.', "No academic titles (unless the sector allows them)."),
    "S06": ('The signer\'s name has "{found}".', "Remove it; the signature goes there."),
    "R03": ('The recipient "{found}" already has a dash or an end mark.', 'Remove it; the form prints "-" and ";".'),
    "R04": ('A line "{found}" among the recipients.', 'The form prints "- Lưu: VT, …"; see archive.'),
    "R05": ('"{found}" among the recipients.', '"Như trên" is for documents with "Kính gửi".'),
    "R06": ('"Kính gửi" in a document of kind {kind}.', 'Recipients go into recipients; "Kính gửi" is for letters.'),
    "R08": (
        "{unit} has a task but is not among the recipients.",
        "Add a line for it, or write units: {id} at the line that includes it.",
    ),
    "A01": ("The text does not mention the appendix.", 'Mention it, such as "(chi tiết tại Phụ lục)".'),
    "N05-agency": (
        "The agency's symbol \"{found}\" already has a kind's abbreviation; it would be printed twice.",
        "In agencies, symbol is the agency's own abbreviation only.",
    ),
    "B16-before": (
        'The last sentence ends with "{found}", and the form prints "./." after it.',
        'Remove "{found}".',
    ),
    "B18-ends": (
        "The quotation mark {found} has no partner, or a pair stands round the whole text; it is printed.",
        "Remove it, or add the one that is missing.",
    ),
    "B18-asterisks": (
        'The asterisk in "{found}" makes no emphasis; it is printed.',
        "Write **bold** or *italic*, the marks close to the words and in pairs; for an asterisk write \\*.",
    ),
    "B17-text": (
        'The words say "{found}", but date is {due}.',
        "Check both: they must be the same day.",
    ),
    "D09": (
        'No calendar has "{found}".',
        "Check day and month.",
    ),
    "T06-kind": (
        'The subject begins with "{found}", which the form prints on the line above.',
        'Remove "{found}".',
    ),
    "R08-unsaid": (
        "Units have tasks, but no recipient line says which units it reaches: nobody can check that all are told.",
        "Write units at the line that goes to them, such as units: all, or word it as the registry names them.",
    ),
    "R10": (
        "{unit} ({id}) is not there on the day of issue {issued}: the registry has it from {since} to {until}.",
        "Name the unit that took over; if it is still there, correct since or until in data/office.yaml.",
    ),
    "R11": (
        '"{group}" ({id}) means nobody in a notice of {issued}: nobody receives this task.',
        "See data/office.yaml: the group's members; the units' agency, since and until.",
    ),
    "B22": (
        '"{found}" shows a task, but it is given to nobody.',
        "Write units: and the unit's id. Without it the task is in everybody's work slip; if it is, write units: all.",
    ),
}
