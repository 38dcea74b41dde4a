"""How a sentence is written down: words, and places to fill.

    un dossier[ {kind:words}] {name} à l'étape {state}

`{state}` stands between quotation marks in a feature; `{days:number}` is a whole number, `{day:date}` a day as 10/11/2025,
`{hour:time}` an hour as 14:30, `{kind:words}` words without quotation marks, `{who:person}` a role, a name between
quotation marks, or both. What stands in square brackets may be left out; `(un|une)` is one or the other.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_PLACES = {
    "": '"(?P<{name}>[^"]*)"',
    "number": r"(?P<{name}>\d{{1,6}})",
    "date": r"(?P<{name}>\d\d/\d\d/\d{{4}})",
    "time": r"(?P<{name}>\d\d:\d\d(?::\d\d)?)",
    "words": '(?P<{name}>[^"]+?)',
    "person": '(?P<{name}>[^"]+?(?: "[^"]+")?|"[^"]+")',
}
_PLACE = re.compile(r"\{([a-z]+)(?::([a-z]+))?\}")
_SIGNS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_OPTION = re.compile(r"\[([^\]]*)\]")
_CHOICE = re.compile(r"\(([^()|]*)\|[^()]*\)")
_TOKENS = re.compile(r"(\{[^}]*\}|[\[\]()|])")
_APOSTROPHES = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


def tidy(text: str) -> str:
    """A step's text as patterns are written: straight apostrophes, single blanks, « guillemets » as quotation marks."""
    text = re.sub(r"«\s*|\s*»|[“”]", '"', text.translate(_APOSTROPHES))
    return " ".join(text.split())


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern; places become named groups. Raises KeyError for an unknown kind of place."""
    return re.compile("".join(_piece(token) for token in _TOKENS.split(pattern)), re.IGNORECASE)


def _piece(token: str) -> str:
    if place := _PLACE.fullmatch(token):
        return _PLACES[place[2] or ""].format(name=place[1])
    return _SIGNS.get(token) or re.escape(token)


def match(pattern: str, text: str) -> dict[str, str] | None:
    """What a step's text puts in the places of a pattern, those left out missing; None where it is not this sentence."""
    found = compile_pattern(pattern).fullmatch(tidy(text))
    return None if found is None else {name: given for name, given in found.groupdict().items() if given is not None}


def places(pattern: str) -> frozenset[str]:
    """The names of a pattern's places."""
    return frozenset(compile_pattern(pattern).groupindex)


def shown(pattern: str) -> str:
    """A pattern as people read it: dots where something is to be filled in, the first of two wordings, options kept."""
    return _first_wording(_PLACE.sub(_dots, pattern))


def literals(pattern: str) -> str:
    """A pattern's own words: no places, nothing that may be left out, the first of two wordings."""
    return _first_wording(_PLACE.sub(" ", _OPTION.sub("", pattern)))


def quotations(pattern: str) -> range:
    """How many texts between quotation marks a sentence may hold: those it must, up to all it can."""
    kinds = [kind for _, kind in _PLACE.findall(pattern)]
    least = sum(not kind for _, kind in _PLACE.findall(_OPTION.sub("", pattern)))
    return range(least, kinds.count("") + kinds.count("person") + 1)


def say(pattern: str, /, **given: str) -> str:
    """A sentence out of a pattern: what is given in its places. What may be left out is said where its place is given;
    what has no place of its own, where a `table` is."""
    kept = _OPTION.sub(lambda option: option[1] if _wanted(option[1], given) else "", pattern)
    return _first_wording(_PLACE.sub(lambda place: _quoted(place, given[place[1]]), kept))


def _wanted(option: str, given: Mapping[str, str]) -> bool:
    return {place[0] for place in _PLACE.findall(option)} <= set(given) if _PLACE.search(option) else "table" in given


def _quoted(place: re.Match[str], text: str) -> str:
    return text if place[2] else f'"{text}"'


def _first_wording(text: str) -> str:
    return _CHOICE.sub(r"\1", text)


def _dots(place: re.Match[str]) -> str:
    return {"": '"…"', "number": "30", "date": "10/11/2025", "time": "14:30"}.get(place[2] or "", "…")
