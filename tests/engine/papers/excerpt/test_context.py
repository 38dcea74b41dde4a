"""An excerpt tells the holder of one file what was decided on it, and nothing of any other."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.papers import excerpt
from engine.papers.press import Press
from tests.engine.papers import samples
from tests.engine.papers.reading import inflated, shows


def test_it_shows_the_decision_its_reason_and_its_votes() -> None:
    pdf = excerpt.press(samples.excerpt("fr", 2), "fr")
    for said in ("Extrait du procès-verbal", "Unité de trituration Zaytoun 2", "OUE-2026-00002", "Approuver", "180 000 MAD",
                 "Tenir une comptabilité séparée.", "9 voix pour", "Président du conseil provincial",
                 "Pour extrait conforme au procès-verbal de la séance", "Bennis Latifa"):
        assert shows(pdf, said), said


def test_it_speaks_arabic() -> None:
    pdf = excerpt.press(samples.excerpt("ar", 2), "ar")
    for said in ("مستخرج من المحضر", "المصادقة", "الحاضرون لدراسة هذا الملف", "مستخرج مطابق لمحضر الجلسة", "OUE-2026-00002"):
        assert shows(pdf, said), said


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_place_of_the_item_in_the_agenda_and_who_voted_how_change_no_byte(language: str) -> None:
    paper = samples.excerpt(language)
    moved = paper._replace(item=paper.item._replace(number=47, nominal=()))
    assert excerpt.press(paper, language) == excerpt.press(moved, language)


def test_neither_pages_nor_file_hold_a_sign_of_the_votes_of_a_member() -> None:
    pdf = excerpt.press(samples.excerpt("fr", 2), "fr")
    assert not shows(pdf, "Chafik Tazi") and b"Chafik" not in inflated(pdf) and not shows(pdf, "points à l’ordre du jour")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_of_the_files_decided_before_and_after_nothing_is_shown_and_nothing_lies_in_the_file(language: str) -> None:
    full = samples.minutes(language, 3)
    pdf = excerpt.press(samples.excerpt(language)._replace(meeting=full.meeting, item=full.items[1]), language)
    assert shows(pdf, "OUE-2026-00002")
    for other in (full.items[0], full.items[2]):
        assert not shows(pdf, other.reference) and other.reference.encode() not in inflated(pdf)
        assert not shows(pdf, f"Zaytoun {other.number}")
    assert not any(shows(pdf, seat.name) for seat in full.members)


def test_the_template_is_told_one_item_and_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, Any]] = []
    monkeypatch.setattr(Press, "pdf", lambda self, template, data: seen.append(json.loads(data)) or b"")
    excerpt.press(samples.excerpt("fr", 2), "fr")
    told = seen[0]["d"]
    assert sorted(told) == ["drawn", "item", "meeting", "present", "signatures"]
    assert (told["item"]["number"], told["item"]["nominal"], told["item"]["reference"]) == (0, [], "OUE-2026-00002")
