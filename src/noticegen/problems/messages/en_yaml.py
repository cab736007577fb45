"""English: what is said of a file that cannot be read as YAML."""

PROBLEMS = {
    # file
    "yaml-too-large": (
        "The file is larger than the {limit} bytes allowed.",
        "No notice is that long; check that it is the right file.",
    ),
    "yaml-not-utf8": (
        "Byte {byte} here is not Unicode text (UTF-8).",
        "Open the file in an editor and save it with encoding UTF-8.",
    ),
    "yaml-empty": ("The file is empty or holds only comments.", 'Run "noticegen new" for one to start from.'),
    "yaml-several-documents": (
        'The file holds several documents, separated by "---".',
        "One notice per file: move this part to another file.",
    ),
    "yaml-too-deep": ("Nested too deep: more than {limit} levels.", "Check the indentation or an unclosed bracket."),
    "yaml-too-many-values": ("The file has more than {limit} values.", "Move some content to another notice."),
    # characters
    "yaml-tab": ("A tab; YAML indents with spaces only.", "Replace the tab, two spaces for each level."),
    "yaml-control-character": (
        "Control character {character}, common in text pasted from Word.",
        "Delete it.",
    ),
    "yaml-bidi-character": (
        "Character {character} reverses text: readers would see something else than what is written.",
        "Delete it.",
    ),
    "yaml-invisible-character": (
        "Invisible character {character}, common in text pasted from web pages.",
        "Delete it; if you cannot see it, type the letters around it again.",
    ),
    "yaml-private-character": (
        "Character {character} has a meaning in one font only; others do not have it.",
        "Replace it with an ordinary character.",
    ),
    "yaml-unknown-character": ("Character {character} is not in Unicode.", "Delete it."),
    "yaml-stacked-marks": ("One letter carries {count} stacked marks.", "Type the letter again."),
    # syntax
    "yaml-syntax": (
        "YAML cannot be read from here.",
        'Usually indentation: keys of one level line up, an item begins with "- ", a key is followed by ": ".',
    ),
    "yaml-sign-needs-quotes": (
        'The value begins with "{sign}", which means something else to YAML.',
        "Put the whole value in quotation marks.",
    ),
    "yaml-bad-escape": (
        'The "\\" in double quotes makes no character here.',
        'Use single quotes, or write "\\\\".',
    ),
    "yaml-alias": ('References such as "{name}" are not used.', "Write the value out; bold text goes in quotes."),
    "yaml-anchor": ('Anchors such as "{name}" are not used.', "Remove it; ordinary text goes in quotation marks."),
    "yaml-tag": ('Type tags such as "{name}" are not used.', "Remove it; ordinary text goes in quotation marks."),
    "yaml-duplicate-key": ('Key "{key}" is already on line {line}.', "Delete one of them, or merge their contents."),
    "yaml-key-not-text": ("A key must be text.", "If this is prose with brackets, put it all in quotation marks."),
    "yaml-key-blank": ("There is no key before the colon.", "Write the key, or put the line in quotation marks."),
    "yaml-comment-swallows-text": (
        'YAML takes everything from "{found}" for a comment and drops it.',
        "If it is text, put the whole value in quotation marks; if it is a comment, put a space after #.",
    ),
    "yaml-utf16": (
        'The file is saved as UTF-16 (Notepad calls it "Unicode"), not UTF-8.',
        "Open it in Notepad, choose Save As, set Encoding to UTF-8, and save.",
    ),
    "yaml-spoilt-character": (
        "The letter here is lost ({character} stands in its place).",
        "The file was once opened or saved in a wrong encoding: type the letter again.",
    ),
    "yaml-odd-indentation": (
        "A no-break space before the words, common in pasted text; to YAML it is a letter.",
        "Delete the blanks at the start of the line and type them again with the space bar.",
    ),
    "yaml-unclosed-quote": (
        "The {quote} opened here is never closed.",
        "Add {quote} at the end of the value.",
    ),
    "yaml-text-after-quote": (
        "Text after the closing quotation mark: to YAML the value ends at the mark.",
        "Put the whole value in single quotes, or use “ ” for words quoted in the sentence.",
    ),
    "yaml-colon-needs-quotes": (
        "The colon inside the sentence looks like another key to YAML.",
        "Put the whole sentence in quotation marks.",
    ),
    "yaml-bracket-not-closed": (
        "The {bracket} opened here is not closed.",
        "Add {closing} at its end.",
    ),
    "yaml-brackets": (
        "What stands in the {bracket} opened here cannot be read.",
        "Check commas, the closing bracket, quotation marks; or write each key on a line of its own, without brackets.",
    ),
    "yaml-odd-dash": (
        'A line that begins with "{found}" is no entry: YAML wants "- " (hyphen, space).',
        'Replace "{found}" by "- "; the form chooses what is printed.',
    ),
    "yaml-odd-colon": (
        'After the key stands "{found}"; YAML wants a colon and a space (": ").',
        'Write "key: value".',
    ),
    "yaml-wrapped-line": (
        "This line goes on with the sentence of line {line}, but stands no deeper, so YAML does not join them.",
        "Indent it further, or write the sentence on one line.",
    ),
    "yaml-text-key-missing": (
        "This sentence has something below it, on line {line}, so it must be the value of a key.",
        'Put "text: " before the sentence.',
    ),
    "yaml-items-missing": (
        'The line "items:" is missing before these entries.',
        'Add "items:" in the column of the key above.',
    ),
    "yaml-indentation": (
        "This line is indented by {found} spaces, in no column of the lines above.",
        "Keys of one level line up: indent it by {wanted}.",
    ),
    "yaml-first-dash-missing": (
        'The first entry of the list lacks its "- " (hyphen, space), so the lines below are joined to it.',
        'Every entry begins with "- ".',
    ),
    "yaml-dash-missing": (
        'Key "{key}" is already on line {line}: is "- " missing before "{key}"?',
        'Every new entry begins with "- ".',
    ),
    "yaml-comma-missing": (
        "A comma is missing before this key.",
        'Keys in braces are separated by ", ".',
    ),
    "comma-splits-text": (
        'In brackets a comma ends a value: "{found}" is cut off its sentence.',
        "Put the whole sentence in quotation marks.",
    ),
    "comma-may-split-text": (
        '"{found}" becomes an entry of its own, because a comma in brackets ends an entry.',
        (
            "If it goes on with the sentence, put the whole sentence in quotation marks; if it is an entry, "
            "put that entry in quotation marks."
        ),
    ),
    "yaml-entry-swallowed": (
        'This line is joined to the sentence on line {line} ("{words}"), though it looks like an entry.',
        (
            'A sub-item: write the sentence above as "- text: …", then "items:", then this line. An entry '
            "of the same level: move it to the column of the entry above. The sentence going on: put the "
            "whole sentence in quotation marks."
        ),
    ),
    "yaml-stray-quote": (
        "The quotation mark here has no partner.",
        "Remove it, or add the one that is missing.",
    ),
    "yaml-colon-missing": (
        'The colon after the key "{key}" is missing.',
        'Write "{key}: ".',
    ),
    "yaml-dash-forgotten": (
        'The "- " (hyphen, space) at the start of this line is missing.',
        'Every entry begins with "- ".',
    ),
}
