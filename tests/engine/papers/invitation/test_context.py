"""An invitation says when, where and what about."""
from __future__ import annotations

from engine.papers.invitation import press
from tests.engine.papers import samples
from tests.engine.papers.reading import shows


def test_it_shows_the_meeting_and_its_agenda() -> None:
    pdf = press(samples.invitation(), "fr")
    for said in ("Convocation", "Monsieur le président de la commune de Zoumi", "Mardi 24 novembre 2026, 10:00", "Horaire",
                 "Salle des réunions du siège de la province", "Unité de trituration Zaytoun 4", "OUE-2026-00004", "Brahim Idrissi",
                 "09:40", "Grille de notation", "La secrétaire du comité"):
        assert shows(pdf, said), said


def test_it_speaks_arabic() -> None:
    pdf = press(samples.invitation("ar"), "ar")
    for said in ("استدعاء", "يشرفني أن أدعوكم لحضور الجلسة", "جدول الأعمال", "السيد رئيس جماعة زومي", "المقرر", "مذكرة الملفات"):
        assert shows(pdf, said), said


def test_without_times_there_is_no_column_for_them() -> None:
    paper = samples.invitation()
    pdf = press(paper._replace(items=tuple(point._replace(time="") for point in paper.items)), "fr")
    assert not shows(pdf, "Horaire") and shows(pdf, "Rapporteur")


def test_an_agenda_that_is_empty_is_said_to_be() -> None:
    pdf = press(samples.invitation()._replace(items=(), documents=(), addressee=()), "fr")
    assert shows(pdf, "L’ordre du jour est vide.") and not shows(pdf, "Pièces")
