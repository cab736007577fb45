"""Changes to a finished PDF that nobody thought of: any value of any object, any bytes, one change upon another.

Seeded, so that a file that is called good is named by its number.
"""

import io
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

import pikepdf

from .attack_lab import field_of, generic, page_of, updated

Attack = Callable[[bytes, random.Random], bytes]
"""May raise an error where a file has nothing of the kind, or is too damaged already."""

_name = generic.pdf_name
_FIELDS = ("ChuKy1", "ConDau1")


def _number(dice: random.Random) -> Any:
    return generic.NumberObject(dice.choice([0, 1, -1, 2, 90, 180, 300, 842, 10**6]))


def _box(dice: random.Random) -> Any:
    left, bottom = dice.uniform(0, 500), dice.uniform(0, 700)
    sides = (left, bottom, left + dice.uniform(1, 400), bottom + dice.uniform(1, 300))
    return generic.ArrayObject([generic.FloatObject(round(each, 2)) for each in sides])


def _stream(dice: random.Random) -> Any:
    left, bottom, width, height = (dice.randint(0, 500) for _ in range(4))
    marks = (
        f"q 1 1 1 rg {left} {bottom} {width} {height} re f Q",
        f"q {left} {bottom} {width} {height} re W n",
        f"BT /F1 {dice.randint(1, 40)} Tf {left} {bottom} Td (x) Tj ET",
        f"1 0 0 1 {dice.randint(-9, 9)} {dice.randint(-9, 9)} cm",
        "",
    )
    return generic.StreamObject(stream_data=dice.choice(marks).encode())


def _value(writer: Any, dice: random.Random) -> Any:
    """Something for the place of any value."""
    page = page_of(writer)
    script = {_name("/S"): _name("/JavaScript"), _name("/JS"): generic.pdf_string("app.alert(1)")}
    return dice.choice([
        _number(dice), _box(dice), generic.NullObject(), generic.BooleanObject(dice.random() < 0.5),
        _name(dice.choice(["/Hidden", "/Sig", "/Page", "/DeviceGray", "/None", "/2.0", "/OCG"])),
        generic.pdf_string(dice.choice(["", "x", "ChuKy1", "D:20300101000000Z"])),
        generic.ArrayObject(), generic.DictionaryObject(), generic.DictionaryObject(script),
        writer.add_object(_stream(dice)), writer.add_object(generic.DictionaryObject(script)), page.raw_get("/Parent"),
    ])  # fmt: skip


def _objects(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [each.objgen for each in opened.objects if isinstance(each, (pikepdf.Dictionary, pikepdf.Stream))]
    return [(int(number), int(generation)) for number, generation in found if number]


def other_value(pdf: bytes, dice: random.Random) -> bytes:
    """Some key of some object says something else."""
    number, generation = dice.choice(_objects(pdf))

    def change(writer: Any) -> None:
        found = writer.get_object(generic.Reference(number, generation, writer))
        key = dice.choice([*found]) if len(found) and dice.random() < 0.8 else _name(dice.choice(_KEYS))
        if dice.random() < 0.2 and key in found:
            del found[key]
        else:
            found[key] = _value(writer, dice)
        writer.mark_update(generic.Reference(number, generation, writer))

    return updated(pdf, change)


_KEYS = (
    "/AA /OpenAction /A /Rotate /CropBox /MediaBox /UserUnit /OC /Annots /Contents /Resources /AcroForm /Names /Group "
    "/Fields /Kids /Parent /F /AP /MK /Rect /V /DV /Ff /Lock /SV /Perms /DSS /Metadata /OCProperties /StructTreeRoot "
    "/Version /Extensions /Lang /PageLabels /ViewerPreferences /TU /Widths /FontFile2 /Encoding /ToUnicode /Length1"
).split()


def other_data(pdf: bytes, dice: random.Random) -> bytes:
    """Some stream holds other data."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [each.objgen[0] for each in opened.objects if isinstance(each, pikepdf.Stream) and each.objgen[0]]
    number = dice.choice(found)

    def change(writer: Any) -> None:
        stream = writer.get_object(generic.Reference(number, 0, writer))
        data = bytearray(stream.data)
        place = dice.randrange(len(data) + 1)
        data[place : place + dice.choice([0, 1, 9])] = dice.choice([b" ", b"0", b"\n", b"Q", bytes(3), b"1"])
        entries = {key: value for key, value in stream.items() if key not in {"/Filter", "/DecodeParms", "/Length"}}
        writer.objects[(0, number)] = generic.StreamObject(dict_data=entries, stream_data=bytes(data))

    return updated(pdf, change)


def drawn(pdf: bytes, dice: random.Random) -> bytes:
    """More on a page, before or behind what is there."""

    def change(writer: Any) -> None:
        page = page_of(writer, dice.choice([0, 1]))
        both = [page.raw_get("/Contents"), writer.add_object(_stream(dice))]
        page["/Contents"] = generic.ArrayObject(dice.sample(both, 2))

    return updated(pdf, change)


def noted(pdf: bytes, dice: random.Random) -> bytes:
    """A note, a link, a mark, anywhere."""

    def change(writer: Any) -> None:
        kind = dice.choice(["/FreeText", "/Square", "/Stamp", "/Link", "/Highlight", "/Widget", "/Popup", "/Redact"])
        note = {"/Type": _name("/Annot"), "/Subtype": _name(kind), "/Rect": _box(dice), "/F": _number(dice)}
        named = generic.DictionaryObject({_name(key): value for key, value in note.items()})
        named[_name("/Contents")] = generic.pdf_string("khác")
        page = writer.find_page_for_modification(dice.choice([0, 1]))[0]
        writer.register_annotation(page, writer.add_object(named))

    return updated(pdf, change)


def field_changed(pdf: bytes, dice: random.Random) -> bytes:
    """A signature's field is moved, hidden, renamed or drawn otherwise."""

    def change(writer: Any) -> None:
        field = field_of(writer, dice.choice(_FIELDS))
        key, value = dice.choice([
            ("/Rect", _box(dice)), ("/F", _number(dice)), ("/T", generic.pdf_string("ChuKy7")), ("/Ff", _number(dice)),
            ("/TU", generic.pdf_string("x")), ("/V", generic.NullObject()), ("/MK", generic.DictionaryObject()),
            ("/AP", generic.DictionaryObject({_name("/N"): writer.add_object(_stream(dice))})),
        ])  # fmt: skip
        field[_name(key)] = value

    return updated(pdf, change)


def pages_shuffled(pdf: bytes, dice: random.Random) -> bytes:
    """A page goes, comes twice, or stands elsewhere."""

    def change(writer: Any) -> None:
        pages = writer.root["/Pages"]
        kids = [pages["/Kids"].raw_get(number) for number in range(len(pages["/Kids"]))]
        shuffled = dice.choice([kids[1:], kids[:-1], kids[::-1], [*kids, kids[0]], [kids[0], *kids]])
        pages["/Kids"], pages["/Count"] = generic.ArrayObject(shuffled), generic.NumberObject(len(shuffled))
        writer.update_container(pages)

    return updated(pdf, change)


def bytes_changed(pdf: bytes, dice: random.Random) -> bytes:
    """Bytes added, left out, doubled, exchanged, anywhere."""
    one, other = sorted(dice.sample(range(len(pdf)), 2))
    size = dice.choice([1, 2, 8, 100])
    return dice.choice([
        pdf[:one] + dice.randbytes(size) + pdf[one + size :], pdf[:one] + b" " * size + pdf[one:],
        pdf[:one] + pdf[one + size :], pdf[:one] + pdf[one : one + size] * 2 + pdf[one + size :], pdf[:other],
        pdf + dice.choice([b"\n", b"\0", b" ", b"%%EOF\n", b"% x\n", pdf[-size:]]), b" " + pdf, pdf[one:other] + pdf,
        pdf[:one] + pdf[other : other + size] + pdf[one + size : other] + pdf[one : one + size] + pdf[other + size :],
    ])  # fmt: skip


def digits_changed(pdf: bytes, dice: random.Random) -> bytes:
    """A number in the readable part of the file is another, of the same length."""
    place = dice.choice([each.start() for each in re.finditer(rb"(?<=[\[ /A-Za-z<(])[0-9]+(?=[\] \n>)])", pdf)])
    other = bytes([48 + (pdf[place] - 48 + dice.randint(1, 9)) % 10])
    return pdf[:place] + other + pdf[place + 1 :]


def letters_changed(pdf: bytes, dice: random.Random) -> bytes:
    """A name in the readable part of the file is another; a hexadecimal digit is of the other case."""
    words = [*re.finditer(rb"/[A-Z][A-Za-z]{2,}", pdf)]
    found = dice.choice(words)
    place = dice.randrange(found.start() + 1, found.end())
    return pdf[:place] + bytes([pdf[place] ^ 0x20]) + pdf[place + 1 :]


def saved(pdf: bytes, dice: random.Random) -> bytes:
    """Saved whole by another program."""
    out = io.BytesIO()
    modes = pikepdf.ObjectStreamMode
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(
            out,
            linearize=dice.random() < 0.3,
            qdf=dice.random() < 0.3,
            object_stream_mode=dice.choice([modes.disable, modes.generate, modes.preserve]),
            fix_metadata_version=dice.random() < 0.5,
        )
    return out.getvalue()


ATTACKS: Sequence[Attack] = (
    *(other_value, other_value, other_value, other_data, other_data, drawn, noted, field_changed, field_changed),
    *(pages_shuffled, bytes_changed, bytes_changed, digits_changed, letters_changed, saved),
)


def attacked(pdf: bytes, seed: int) -> tuple[str, bytes]:
    """The file with one change or two, and their names; the same bytes where nothing of the kind could be changed."""
    dice = random.Random(seed)  # noqa: S311 not a secret
    names = list[str]()
    for _ in range(dice.choice([1, 1, 2])):
        attack = dice.choice(ATTACKS)
        try:
            pdf = attack(pdf, dice)
        except Exception:  # noqa: BLE001, S112 as its type says
            continue
        names.append(attack.__name__)
    return " + ".join(names), pdf
