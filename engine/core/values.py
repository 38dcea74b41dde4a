"""Typed values: what a person typed, or a program sent, becomes what a case stores, or a reason why it cannot.

Stored: text, whole numbers (money in centimes, shares in basis points), booleans, `YYYY-MM-DD`, instants, lists of texts.
"""
from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from .moments import parse_duration, stamp
from .working_days import CASABLANCA

MOST_TEXT = {"text": 300, "longtext": 10_000, "phone": 30, "email": 200}
MOST_INT = 10**15
_NUMBER = re.compile(r"(-?)(\d{1,15})(?:[.,](\d{1,2}))?\Z")
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)\Z")
_LOCAL_DAY = re.compile(r"(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{4})\Z")
_DIRHAMS = re.compile(r"(?:MAD|DHS?|درهما?|دراهم)\Z", re.IGNORECASE)
_PERCENT = re.compile(r"%\Z")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_PHONE = re.compile(r"\+?[0-9][0-9 .-]{7,20}\Z")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}\Z")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, what turns the direction of the text after it, and halves of characters."""


class ValueFault(ValueError):
    """A value that its type or bounds refuse. `code` names the sentence, `values` fill it."""

    def __init__(self, code: str, **values: Any) -> None:
        self.code, self.values = code, values
        super().__init__(code)


class Bounds(NamedTuple):
    """What a value may be. `choices` are the keys of its vocabulary; `least`/`most` count in the type's unit; `of` is the
    list whose row it names."""

    type: str
    choices: Collection[str] = ()
    least: int | None = None
    most: int | None = None
    of: str = ""


def clean(text: str) -> str:
    """A text as it is kept: without what does not show, and without space around it."""
    return _UNSEEN.sub("", text).strip()


def read_value(bounds: Bounds, raw: Any) -> Any:
    """The stored value of a typed or sent one; None for nothing. Raises ValueFault."""
    if isinstance(raw, str):
        raw = clean(raw)
    if raw is None or raw == "" or raw == []:
        return None
    value = _READERS[bounds.type](raw, bounds)
    _within(bounds, value)
    return value


def _within(bounds: Bounds, value: Any) -> None:
    size = value if isinstance(value, int) and not isinstance(value, bool) else None
    if bounds.type in MOST_TEXT:
        size = len(value)
    if size is None:
        return
    if bounds.least is not None and size < bounds.least:
        raise ValueFault("value.too_small", least=bounds.least)
    if bounds.most is not None and size > bounds.most:
        raise ValueFault("value.too_large", most=bounds.most)


def _text(raw: Any, bounds: Bounds) -> str:
    if not isinstance(raw, str):
        raise ValueFault("value.text")
    most = MOST_TEXT[bounds.type]
    if len(raw) > most:
        raise ValueFault("value.too_long", most=most)
    return raw if bounds.type == "longtext" else " ".join(raw.split())


def _name(raw: Any, bounds: Bounds) -> str:
    """What names something else: a case's reference, a person's login or id, a row's id."""
    return _text(raw, Bounds("text"))


def _pattern(pattern: re.Pattern[str], code: str) -> Callable[[Any, Bounds], str]:
    def read(raw: Any, bounds: Bounds) -> str:
        text = _text(raw, bounds)
        if not pattern.match(text):
            raise ValueFault(code)
        return text
    return read


def _hundredths(raw: Any, unit: re.Pattern[str], code: str) -> int:
    """`284 760,50 MAD` (also DH, درهم) or `63,2 %` in hundredths. A whole number sent by a program is already in hundredths."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        value = raw
    else:
        text = unit.sub("", _SPACES.sub("", str(raw)))
        match = _NUMBER.match(text)
        if match is None:
            raise ValueFault(code)
        value = int(match[2]) * 100 + int((match[3] or "0").ljust(2, "0"))
        value = -value if match[1] else value
    if abs(value) > MOST_INT:
        raise ValueFault(code)
    return value


def _int(raw: Any, bounds: Bounds) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) <= MOST_INT:
        return raw
    match = _NUMBER.match(_SPACES.sub("", str(raw))) if isinstance(raw, str) else None
    if match is None or match[3]:
        raise ValueFault("value.int")
    return int(match[1] + match[2])


def _date(raw: Any, bounds: Bounds) -> str:
    match = _ISO_DAY.match(str(raw)) or _LOCAL_DAY.match(str(raw))
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"])) if match is not None else date.min
    except ValueError:
        day = date.min
    if not date(1900, 1, 1) <= day <= date(2199, 12, 31):
        raise ValueFault("value.date")
    return day.isoformat()


def _datetime(raw: Any, bounds: Bounds) -> str:
    """A moment: an instant as stored, an aware ISO datetime, or local time in Casablanca (what a form's control sends)."""
    text = str(raw)
    for layout in ("%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M"):
        try:
            return _instant(datetime.strptime(text, layout).replace(tzinfo=CASABLANCA))
        except ValueError:
            continue
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueFault("value.datetime") from None
    return _instant(found)


def _instant(found: datetime) -> str:
    if not 1900 <= found.year < 2200:
        raise ValueFault("value.datetime")
    return stamp(found if found.tzinfo else found.replace(tzinfo=CASABLANCA).astimezone(UTC))


def _bool(raw: Any, bounds: Bounds) -> bool:
    known = {True: True, False: False, "true": True, "false": False, "on": True, "oui": True, "non": False, "1": True, "0": False}
    if not isinstance(raw, (bool, str)) or raw not in known:
        raise ValueFault("value.bool")
    return known[raw]


def _choice(raw: Any, bounds: Bounds) -> str:
    if not isinstance(raw, str) or raw not in bounds.choices:
        raise ValueFault("value.choice", choice=str(raw)[:80])
    return raw


def _choices(raw: Any, bounds: Bounds) -> list[str]:
    found = [raw] if isinstance(raw, str) else raw
    if not isinstance(found, list):
        raise ValueFault("value.choice", choice=str(raw)[:80])
    return [_choice(key, bounds) for key in dict.fromkeys(str(key) for key in found)]


MOST_STEP = 20_000


class Step(NamedTuple):
    """A step of another case, out of a value of type step: what was typed, not yet read."""

    trigger: str = ""
    inputs: Mapping[str, Any] = {}
    motif: str = ""


def step_of(text: str | None) -> Step:
    """The inverse of what a value of type step is kept as; an empty one where there is none."""
    return Step(**json.loads(text)) if text else Step()


def _step(raw: Any, bounds: Bounds) -> str:
    """A step of another case as `{trigger, inputs, motif}`, or its trigger alone; kept as JSON. What it asks is judged when it
    is taken."""
    try:
        found = {"trigger": raw} if isinstance(raw, str) and not raw.startswith("{") else raw
        found = json.loads(found) if isinstance(found, str) else found
    except ValueError:
        raise ValueFault("value.step") from None
    whole = {"trigger": "", "inputs": {}, "motif": "", **found} if isinstance(found, dict) else {}
    if set(whole) != {"trigger", "inputs", "motif"} or not isinstance(whole["inputs"], dict) or not _plain(whole["inputs"]):
        raise ValueFault("value.step")
    if not (isinstance(whole["trigger"], str) and whole["trigger"] and isinstance(whole["motif"], str)):
        raise ValueFault("value.step")
    text = json.dumps({**whole, "motif": clean(whole["motif"])}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if len(text) > MOST_STEP:
        raise ValueFault("value.too_long", most=MOST_STEP)
    return text


def _plain(raw: Any) -> bool:
    """Whether a value is as a form or a program sends it: no fraction, nothing but text, whole numbers, lists and rows."""
    if isinstance(raw, dict):
        return all(isinstance(key, str) and _plain(part) for key, part in raw.items())
    if isinstance(raw, list):
        return all(map(_plain, raw))
    return raw is None or isinstance(raw, (str, int))


_READERS: dict[str, Callable[[Any, Bounds], Any]] = {
    "text": _text, "longtext": _text, "case": _name, "person": _name, "row": _name, "version": _name,
    "phone": _pattern(_PHONE, "value.phone"), "email": _pattern(_EMAIL, "value.email"),
    "int": _int, "money": lambda raw, bounds: _hundredths(raw, _DIRHAMS, "value.money"),
    "share": lambda raw, bounds: _hundredths(raw, _PERCENT, "value.share"),
    "date": _date, "datetime": _datetime, "bool": _bool,
    "step": _step, "choice": _choice, "territory": _choice, "choices": _choices, "documents": _choices,
}


def read_parameter(type_: str, raw: int | str) -> int | str:
    """A parameter's value as written (`60 %`, `100000 MAD`, `24 months`, 8). Raises ValueFault or ValueError."""
    if type_ == "duration":
        return str(parse_duration(str(raw)))
    if type_ == "money" and isinstance(raw, int):
        return raw * 100
    value = read_value(Bounds(type_), raw)
    return int(value)
