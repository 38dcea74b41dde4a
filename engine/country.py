"""Reads what is true of the country from the data files of `workflows/` and from the packages that know standards."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import chain, starmap
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from engine.core.bodies import Body, Majority, Quorum
from engine.core.country import BODIES, Country, Role
from engine.core.decision import Title
from engine.core.definition.faults import Fault
from engine.core.definition.reader import KEY, Document, read
from engine.core.territories import Territories, Territory
from engine.core.working_days import Calendar
from engine.country_files import (
    COUNTRY,
    BodiesText,
    BodyText,
    DivisionsText,
    HolidaysText,
    PlaceText,
    ProvinceText,
    RolesText,
    RoleText,
    TerritoriesText,
    Titles,
    VocabulariesText,
    Written,
    standard,
)
from engine.errors import DefinitionFaults

YEARS = range(2015, 2046)
"""The years whose public holidays are known."""

Model = TypeVar("Model", bound=Written)


def load_country(folder: Path) -> Country:
    """The country as `holidays.yaml`, `territories.yaml`, `roles.yaml`, `vocabularies.yaml` and `bodies.yaml` of a
    folder tell it.

    Raises DefinitionFaults with every fault of every file, each at its place; a file that cannot be opened is one.
    """
    faults: list[Fault] = []
    feasts = _read(folder / "holidays.yaml", HolidaysText, faults)
    places = _read(folder / "territories.yaml", TerritoriesText, faults)
    roles = _read(folder / "roles.yaml", RolesText, faults)
    words = _read(folder / "vocabularies.yaml", VocabulariesText, faults)
    bodies = _read(folder / "bodies.yaml", BodiesText, faults)
    if feasts is None or places is None or roles is None or words is None or bodies is None or faults:
        raise DefinitionFaults(tuple(faults))
    told = _bodies(bodies)
    vocabularies = {**_vocabularies(words), BODIES: {key: body.title for key, body in told.items()}}
    return Country(_calendar(feasts), _territories(places), _roles(roles), vocabularies, told)


def _read(path: Path, model: type[Model], faults: list[Fault]) -> Model | None:
    """A data file, checked; None, and its faults added, where it does not hold."""
    try:
        document = read(path.read_bytes(), str(path))
    except OSError as error:
        faults.append(Fault(str(path), 1, 1, "data.unreadable", f"cannot be read: {error.strerror}"))
        return None
    faults.extend(document.faults)
    if document.data is None and document.faults:
        return None
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        faults.extend(_faults(error, document, str(path)))
        return None


def _faults(error: ValidationError, document: Document, file: str) -> Iterator[Fault]:
    for problem in error.errors():
        path = (*problem["loc"], KEY) if problem["type"] == "extra_forbidden" else problem["loc"]
        message = f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}"
        yield Fault(file, *document.place(path), f"data.{problem['type']}", message)


def _calendar(feasts: HolidaysText) -> Calendar:
    from holidays import country_holidays

    known = frozenset(country_holidays(COUNTRY, years=YEARS))
    return Calendar(frozenset(known - set(feasts.removed) | feasts.added.keys()))


def _roles(written: RolesText) -> Mapping[str, Role]:
    return {key: _role(key, text) for key, text in written.roles.items()}


def _role(key: str, text: RoleText) -> Role:
    feminine = text.feminine.model_dump() if text.feminine else {}
    return Role(key, text.title.model_dump(), text.reads, text.journal, text.own, text.engine, feminine)


def _bodies(written: BodiesText) -> Mapping[str, Body]:
    return {key: _body(key, text) for key, text in written.bodies.items()}


def _body(key: str, text: BodyText) -> Body:
    quorum, majority = text.quorum, text.majority
    share = Fraction(majority.more_than or majority.at_least or "1/2")
    return Body(
        key, text.title.model_dump(), text.short, text.chair, text.secretary,
        Quorum(Fraction(quorum.more_than or quorum.at_least or "1/2"), quorum.more_than is not None),
        Majority(majority.rule, share, majority.at_least is None, majority.of),
        text.families, text.spheres, text.casting_vote, text.ballots, text.proxies, text.notice or "", text.consensus, text.lent,
        text.decides)


def _vocabularies(written: VocabulariesText) -> Mapping[str, Mapping[str, Title]]:
    return {key: {value: titles.model_dump() for value, titles in text.values.items()}
            for key, text in written.vocabularies.items()}


def _territories(written: TerritoriesText) -> Territories:
    """The country, then level by level, so that every parent comes before its children."""
    return Territories([
        Territory(COUNTRY, "country", written.country.model_dump(), "", COUNTRY),
        *starmap(_region, written.regions.items()),
        *starmap(_province, written.provinces.items()),
        *chain.from_iterable(starmap(_below, written.divisions.items())),
    ])


def _region(code: str, titles: Titles) -> Territory:
    return Territory(code, "region", titles.model_dump(), COUNTRY, _short(code))


def _province(code: str, text: ProvinceText) -> Territory:
    known = standard()[code]
    french = text.fr or known.name
    titles = {"fr": french, "ar": text.ar, "en": text.en or french}
    return Territory(code, known.kind, titles, text.parent or known.parent, _short(code), text.also)


def _below(province: str, text: DivisionsText) -> Iterator[Territory]:
    short = _short(province)
    for key, town in text.towns.items():
        yield Territory(f"{province}.{key}", "commune", _titles(town), province, short)
    for key, cercle in text.cercles.items():
        code = f"{province}.{key}"
        yield Territory(code, "cercle", cercle.title.model_dump(), province, short)
        for name, commune in cercle.communes.items():
            yield Territory(f"{code}.{name}", "commune", _titles(commune), code, short)


def _titles(text: PlaceText) -> Title:
    return {"fr": text.fr, "ar": text.ar, "en": text.en or text.fr}


def _short(code: str) -> str:
    """What reference numbers begin with: OUZ of MA-OUZ."""
    return code.removeprefix(f"{COUNTRY}-")
