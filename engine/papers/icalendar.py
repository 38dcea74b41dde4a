"""One appointment as an iCalendar file (RFC 5545): escaped, folded at 75 octets, in UTC. Knows no meeting and no case."""
from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

MEDIA = "text/calendar; charset=utf-8"
MOST = 75
"""Octets of a line (RFC 5545, 3.1)."""
_ESCAPED = {"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"}
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85\x0b\x0c]")
_CONTROL, _NOT_OF_A_URL = re.compile("[\x00-\x09\x0e-\x1f\x7f]"), re.compile(r"[\x00-\x20\x7f]")


class Appointment(NamedTuple):
    """One VEVENT.

    uid: the same for the life of the appointment. sequence: higher with each change. status: TENTATIVE, CONFIRMED or CANCELLED.
    made, starts: aware. minutes: how long; 0 where nobody knows. Empty texts are left out.
    """

    uid: str
    sequence: int
    status: str
    made: datetime
    starts: datetime
    summary: str
    minutes: int = 0
    location: str = ""
    description: str = ""
    url: str = ""


def written(appointment: Appointment) -> bytes:
    """The file, its lines ended by CRLF."""
    return b"".join(_folded(line) for line in _lines(appointment))


def _lines(one: Appointment) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Maillon//Maillon//FR", "CALSCALE:GREGORIAN", "BEGIN:VEVENT")
    yield f"UID:{_escaped(one.uid)}"
    yield f"SEQUENCE:{one.sequence}"
    yield f"DTSTAMP:{_utc(one.made)}"
    yield f"DTSTART:{_utc(one.starts)}"
    if one.minutes > 0:
        yield f"DURATION:PT{one.minutes}M"
    yield f"STATUS:{one.status}"
    yield "CLASS:PRIVATE"
    texts = {"SUMMARY": one.summary, "LOCATION": one.location, "DESCRIPTION": one.description}
    yield from (f"{name}:{_escaped(text)}" for name, text in texts.items() if text)
    if one.url:
        yield f"URL:{_NOT_OF_A_URL.sub('', one.url)}"
    yield from ("END:VEVENT", "END:VCALENDAR")


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """A TEXT value: no line of it can be read as a property of its own."""
    plain = _CONTROL.sub(" ", _LINE_ENDS.sub("\n", text))
    return "".join(_ESCAPED.get(sign, sign) for sign in plain)


def _folded(line: str) -> bytes:
    """A line of at most 75 octets, then more of them that begin with a space; no letter is cut in two."""
    parts, size = [bytearray()], 0
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if size + len(octets) > MOST:
            parts.append(bytearray(b" "))
            size = 1
        parts[-1] += octets
        size += len(octets)
    return b"\r\n".join(parts) + b"\r\n"
