"""An excerpt tells the holder of one file what was decided on it, in French and in Arabic, and nothing of any other."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.papers import excerpt
from engine.papers.meeting import Item
from engine.papers.press import Press
from tests.engine.papers import samples
from tests.engine.papers.reading import by_page, inflated, shows


def pressed(**fields: Any) -> bytes:
    """The sample in both languages, its item with other fields."""
    return excerpt.press({language: paper._replace(item=paper.item._replace(**fields))
                          for language, paper in samples.both(samples.excerpt).items()})


def test_it_shows_the_meeting_the_decision_its_reason_its_terms_and_how_it_was_voted() -> None:
    for said in ("Comité provincial du développement économique", "SEA-OUE-2026-00007", "Mardi 24 novembre 2026, 10:00",
                 "Extrait du procès-verbal", "Unité de trituration Zaytoun 2", "OUE-2026-00002", "Point n° 2 de l’ordre du jour",
                 "Approuvé sous réserve", "180 000 MAD", "tenir une comptabilité séparée", "9 pour, 0 contre, 1 abstention",
                 "10 membres présents sur 12", "Sous la présidence de", "Ettaki Omar, gouverneur",
                 "Pour extrait conforme au procès-verbal de la séance", "Bennis Latifa", "Signature et cachet"):
        assert shows(pressed(), said), said


def test_its_second_page_says_the_same_in_arabic() -> None:
    french, arabic = by_page(pressed())
    for said in ("مستخرج من المحضر", "تمت المصادقة بتحفظ", "النقطة رقم", "مستخرج مطابق لمحضر الجلسة", "OUE-2026-00002", "برئاسة", "التفاصيل"):
        assert said.replace(" ", "") in arabic, said
    assert "Extrait" in french and "Extrait" not in arabic and "مستخرج" not in french


def test_who_voted_how_who_reported_and_that_it_came_late_change_no_byte() -> None:
    assert pressed() == pressed(voices=(), rapporteur="Somebody Else", late=True)


def test_neither_pages_nor_file_hold_a_sign_of_the_votes_of_a_member() -> None:
    for name in ("Chafik Tazi", "Amina Alaoui", "أمينة العلوي", "Coopérative Annour"):
        assert not shows(pressed(), name) and name.encode() not in inflated(pressed()), name


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_of_the_files_decided_before_and_after_nothing_is_shown_and_nothing_lies_in_the_file(language: str) -> None:
    full = samples.minutes(language, 3)
    pdf = excerpt.press({language: samples.excerpt(language)._replace(meeting=full.meeting, item=full.items[1])})
    assert shows(pdf, "OUE-2026-00002") and not shows(pdf, "points à l’ordre du jour")
    for other in (full.items[0], full.items[2]):
        assert not shows(pdf, other.reference) and other.reference.encode() not in inflated(pdf)
        assert not shows(pdf, f"Zaytoun {other.number}")
    assert not any(shows(pdf, seat.name) for seat in full.members)


def test_the_template_is_told_one_item_and_no_member(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, Any]] = []
    monkeypatch.setattr(Press, "pdf", lambda self, template, data: seen.append(json.loads(data)) or b"")
    pressed()
    for sheet in seen[0]["sheets"]:
        told = sheet["d"]
        assert sorted(told) == ["drawn", "item", "meeting", "signatures"]
        assert (told["item"]["rapporteur"], told["item"]["voices"]) == ("", []) and "OUE-2026-00002" in told["item"]["reference"]


def test_what_the_item_does_not_say_leaves_no_empty_heading() -> None:
    bare = excerpt.press(samples.both(lambda language: samples.excerpt(language)._replace(item=Item(4, "Moulin", "OUE-2026-00004"))))
    assert not any(shows(bare, said) for said in ("Motif", "Modalités", "Votes", "Quorum", "التصويت"))
    assert shows(bare, "Moulin")


def test_beside_its_pages_it_holds_its_title_and_its_day_and_nothing_attached() -> None:
    told = inflated(pressed())
    assert b"/CreationDate(D:20261125" in told
    assert not any(key in told for key in (b"/EmbeddedFile", b"/Author", b"/Keywords", b"/Subject", b"/Annots"))
    assert "Extrait du procès-verbal OUE-2026-00002" in inflated(pressed()).decode("utf-8", "ignore")
