"""A definition in words: its form, its rules with their dates, its documents."""
from __future__ import annotations

from typing import Any

from engine.core.definition.definition import Definition, Field, Indicator
from engine.core.values import read_parameter
from engine.language.dates import short_date
from engine.language.texts import gettext, title
from engine.words import Speaker
from engine.words.formulas import formula
from engine.words.measures import delay, every, measure

from .terms import role_title, type_words


def sections(speaker: Speaker) -> list[dict[str, Any]]:
    """The fields by section of the form, in the order of the file."""
    definition = speaker.definition
    keys = {**definition.written.sections, "": None}
    found = ({"id": f"champs-{key or 'autres'}", "title": title(words) if words else gettext("Other data"),
              "fields": [_field(speaker, one) for one in definition.fields.values() if one.section == key]}
             for key, words in keys.items())
    return [section for section in found if section["fields"]]


def _field(speaker: Speaker, one: Field) -> dict[str, Any]:
    return {"title": title(one.title), "help": title(one.help) if one.help else "", "personal": one.personal,
            "type": type_words(one) if one.by_hand else gettext("Maillon computes it, or a step writes it"),
            "rules": _field_rules(speaker, one), "who": _editors(speaker.definition, one)}


def _field_rules(speaker: Speaker, one: Field) -> list[str]:
    found = [gettext("always asked")] if one.required else []
    if one.required_if is not None:
        found.append(gettext("asked if: %(rule)s", rule=formula(one.required_if.source, speaker)))
    if one.shown_if is not None:
        found.append(gettext("shown if: %(rule)s", rule=formula(one.shown_if.source, speaker)))
    return found


def _editors(definition: Definition, one: Field) -> str:
    """Who writes it, in the order of the roles."""
    if not one.by_hand:
        return ""
    return every(role_title(definition, key) for key in definition.names.country.roles if key in one.editors)


def parameters(definition: Definition) -> list[list[str]]:
    """Each dated value of each rule: its title, its value, since when, and where."""
    found = []
    for parameter in definition.written.parameters.values():
        dated = [("", one) for one in parameter.values]
        dated += [(place, one) for place, many in parameter.provinces.items() for one in many]
        found += [[title(parameter.title), _value(parameter.type, one.value), short_date(one.since),
                   _place(definition, place)] for place, one in dated]
    return found


def _value(type_: str, written: int | str) -> str:
    return delay(str(written)) if type_ == "duration" else measure(type_, read_parameter(type_, written))


def _place(definition: Definition, code: str) -> str:
    return title(definition.names.country.territories[code].title) if code else gettext("everywhere")


def indicators(definition: Definition) -> list[dict[str, Any]]:
    """Each indicator: what it measures, how it adds up, and whether another person verifies it."""
    return [{"title": title(one.title), "help": title(one.help) if one.help else "", "key": f"{definition.key}.{one.key}",
             "parts": every(title(dimension.title) for dimension in one.dimensions), "rules": _indicator_rules(one)}
            for one in definition.indicators.values()]


def _indicator_rules(one: Indicator) -> list[str]:
    files = {"sum": gettext("added up over cases"), "mean": gettext("mean of the cases")}[one.files]
    times = {"last": gettext("the last value known"), "sum": gettext("added up over the period"),
             "mean": gettext("mean of the period")}[one.time]
    rhythm = {"month": gettext("measured each month"), "quarter": gettext("measured each quarter"),
              "year": gettext("measured each year")}.get(one.every, "")
    return [rule for rule in (files, times, rhythm, gettext("counts once verified") if one.verified else "") if rule]


def documents(definition: Definition) -> list[dict[str, Any]]:
    """Each kind of document, whether it is personal, and who may deposit it."""
    return [{"title": title(kind.title), "help": title(kind.help) if kind.help else "", "personal": kind.personal,
             "who": every(role_title(definition, role) for role in definition.names.country.roles if role in kind.attachers)}
            for kind in definition.documents.values()]
