"""An iCalendar file is read back as it was meant, whatever its texts hold: nobody writes a property of their own into it."""
from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.papers.icalendar import MOST, Appointment, written

DAY = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Africa/Casablanca"))
SAMPLE = Appointment("CPDE-OUZ-2026-02@maillon", 21, "CONFIRMED", datetime(2026, 11, 20, 8, 30, tzinfo=UTC), DAY, "CPDE · Séance d’avril",
                     90, "Siège ; salle 2, 1er étage", "1. Moulin\n2. Four", "https://exemple.ma/seances/CPDE-OUZ-2026-02")


def read(file: bytes) -> list[tuple[str, str]]:
    """The properties in their order, unfolded and unescaped, as RFC 5545 says."""
    lines = re.sub(b"\r\n ", b"", file).decode("utf-8").split("\r\n")
    assert lines.pop() == ""
    pairs = (line.partition(":")[::2] for line in lines)
    return [(name, re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], value)) for name, value in pairs]


def told(appointment: Appointment) -> dict[str, str]:
    return dict(read(written(appointment)))


def test_it_is_one_event_in_one_calendar() -> None:
    names = [f"{name}:{value}" if name in ("BEGIN", "END") else name for name, value in read(written(SAMPLE))]
    assert names == ["BEGIN:VCALENDAR", "VERSION", "PRODID", "CALSCALE", "BEGIN:VEVENT", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DURATION",
                     "STATUS", "CLASS", "SUMMARY", "LOCATION", "DESCRIPTION", "URL", "END:VEVENT", "END:VCALENDAR"]


def test_hours_are_those_of_greenwich() -> None:
    found = told(SAMPLE)
    offset = DAY.utcoffset()
    assert offset is not None and found["DTSTART"] == (DAY.replace(tzinfo=None) - offset).strftime("%Y%m%dT%H%M%SZ")
    assert (found["DTSTAMP"], found["DURATION"]) == ("20261120T083000Z", "PT90M")


def test_what_is_not_known_is_left_out() -> None:
    found = told(SAMPLE._replace(minutes=0, location="", description="", url=""))
    assert not found.keys() & {"DURATION", "LOCATION", "DESCRIPTION", "URL"}


def test_an_hour_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        written(SAMPLE._replace(starts=DAY.replace(tzinfo=None)))


def test_commas_semicolons_backslashes_and_lines_are_escaped() -> None:
    file = written(SAMPLE._replace(location="C:\\salle, 2; étage\r\nfin"))
    assert "LOCATION:C:\\\\salle\\, 2\\; étage\\nfin\r\n".encode() in file


@pytest.mark.parametrize("text", ["a\r\nATTENDEE:mailto:x@y", "a\nEND:VEVENT", "a\x85b", "a\u2028b", "a\x00\x1b\tb", "\ud800", ":", "a\rSTATUS:CANCELLED"])
def test_no_text_adds_a_property(text: str) -> None:
    names = [name for name, _ in read(written(SAMPLE))]
    changed = SAMPLE._replace(uid=text, summary=text, location=text, description=text, url=f"https://x/{text}")
    assert [name for name, _ in read(written(changed))] == names


@given(st.text())
def test_no_line_is_too_long_and_no_letter_is_cut(text: str) -> None:
    file = written(SAMPLE._replace(summary=text, description=text))
    assert all(len(line) <= MOST and line.decode("utf-8") is not None for line in file.split(b"\r\n"))
    assert not re.search(b"[\x00-\x09\x0b\x0c\x0e-\x1f]", file)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]) | st.sampled_from("\n,;:\\"), min_size=1))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert told(SAMPLE._replace(description=text))["DESCRIPTION"] == text


def test_a_long_arabic_title_is_folded_between_letters() -> None:
    title = "اقتناء وحدة متنقلة لعصر وتصفية وتعبئة زيت الزيتون لفائدة تعاونية زيتون جبالة النسائية بجماعة بريكشة القروية"
    assert written(SAMPLE._replace(summary=title)).count(b"\r\n ") > written(SAMPLE).count(b"\r\n ") and told(SAMPLE._replace(summary=title))["SUMMARY"] == title
