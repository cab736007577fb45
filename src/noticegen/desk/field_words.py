"""What every field that the page shows is called and for: in Vietnamese as the schemas say it, in English from here.

Words that stand in the notice or in its YAML stay as they are there.
"""

from noticegen.reading.field_help import FIELDS as VIETNAMESE
from noticegen.reading.field_help import MODELS as VIETNAMESE_MODELS

MODELS = {
    "Agency": "Issuer",
    "Unit": "Unit",
    "Group": "Group of units",
    "Signer": "Signer",
    "Recipient": "Recipient",
}

FIELDS: dict[str, dict[str, tuple[str, str]]] = {
    "Notice": {
        "kind": ("Kind", "The kind of document; blank is Thông báo."),
        "issuers": ("Issuers", "Who issues it; blank is the registry's first agency."),
        "number": ("Number", "The document's number; leave it blank until there is one."),
        "symbol": ("Symbol", "Such as TB-SKHCN; if blank, made of the kind and the issuers."),
        "place": ("Place", "Where it is issued; if blank, the issuer's place."),
        "date": ("Date", "The day of issue, or only its month while the day is open."),
        "state": ("State", "How far it has come; an issued one has a number and a day."),
        "subject": ("Subject", "What it is about; Enter chooses where a line ends."),
        "urgency": ("Urgency", "The mark of urgency."),
        "circulation": ("Circulation", "The mark that limits who may read it."),
        "legal_bases": ("Legal bases", "One entry each, without a mark at its end."),
        "numbering": ("Numbering", "How each level of the contents is numbered."),
        "opening": ("Opening", "Time, place, who attended, and the words that lead to the conclusions."),
        "body": ("Contents", "The conclusions and tasks."),
        "closing": ("Closing", "The paragraphs after the contents."),
        "end_mark": ("End mark ./.", "Whether “./.” is printed at the end of the text; the form has it."),
        "signers": ("Signers", "Who signs it."),
        "recipients": ("Recipients", "Whom it is sent to; if blank, those of the registry."),
        "archive": ("Archive line", "The drafting unit, who drafted it, the number of copies; or the whole line."),
        "appendices": ("Appendix", "The appendices."),
    },
    "Office": {
        "agencies": ("Agencies", "Those that issue notices; the first is one's own."),
        "units": ("Units", "Those who can be given a task."),
        "groups": ("Groups", "One name for several units."),
        "signers": ("Signers", "Those who sign."),
        "recipients": ("Usual recipients", "For notices that name no recipients."),
    },
    "Agency": {
        "id": ("Id", "Small letters without accents, digits, hyphens, such as so-khcn."),
        "name": ("Name", "The full name; Enter chooses where a line ends (at most 3 lines)."),
        "parent": ("Parent", "The agency right above it, such as UBND tỉnh Nghệ An."),
        "symbol": ("Abbreviation", "For the symbols of documents, such as SKHCN."),
        "place": ("Place", "Where it has its seat; stands before the date."),
    },
    "Unit": {
        "id": ("Id", "Small letters without accents, digits, hyphens, such as van-phong."),
        "kind": ("Kind", "A unit, an organisation, a person or a post."),
        "name": ("Name", "The full name."),
        "short_name": ("Short name", "What it is called in short."),
        "email": ("E-mail", "Where its slips are sent."),
        "agency": ("Agency", "The agency that it belongs to; blank is the first."),
        "since": ("Since", "Its first day."),
        "until": ("Until", "Its last day."),
    },
    "Group": {
        "id": ("Id", "Small letters without accents, digits, hyphens, such as cac-phong."),
        "name": ("Name", "What they are called together."),
        "members": ("Members", "The units, or all of them."),
    },
    "Signer": {
        "id": ("Id", "Small letters without accents, digits, hyphens."),
        "authority": ("Authority", "Such as TL. GIÁM ĐỐC; Enter makes a second line."),
        "post": ("Post", "The signer's post."),
        "name": ("Name", "The full name, without academic titles."),
    },
    "Recipient": {
        "name": ("Name", "Without a dash before it or a mark at its end."),
        "note": ("Purpose", "Stands in brackets after the name, such as để b/c."),
        "units": ("Units", "Whom this line is sent to; if blank, whom its name means."),
        "members": ("Lines below it", "Where the name is a group's."),
    },
    "Appendix": {
        "title": ("Title", "The appendix's title."),
        "number": ("Number", "Only where the office numbers appendices in its own way, such as 01."),
        "numbering": ("Numbering", "How each level is numbered."),
        "end_mark": ("End mark ./.", "Whether “./.” is printed at the appendix's end; the form has it."),
        "separate": ("File of its own", "The appendix is a file of its own, which the agency signs in its corner."),
    },
    "Archive": {
        "line": ("The whole line", "As the office words it, such as VT, NN (2)NXT. Printed as it is."),
        "unit": ("Drafting unit", "Its abbreviation, such as QLKH."),
        "initials": ("Drafted by", "The drafter's initials."),
        "copies": ("Copies", "How many are issued."),
    },
}


def field_words(lang: str, model: str, key: str) -> tuple[str, str]:
    """What a field is called, and what it is for."""
    return (FIELDS if lang == "en" else VIETNAMESE)[model][key]


def model_words(lang: str, model: str) -> str:
    """What an entry of the registry is called."""
    return MODELS[model] if lang == "en" else VIETNAMESE_MODELS[model][0]
