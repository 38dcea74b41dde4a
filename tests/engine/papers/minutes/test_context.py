"""The minutes show who was there, what was decided on each item, and what they are worth."""
from __future__ import annotations

import pytest

from engine.papers.minutes import Seat, Version, press
from tests.engine.papers import samples
from tests.engine.papers.reading import pages, shows


def test_they_show_the_meeting_its_members_and_its_decisions() -> None:
    pdf = press(samples.minutes("fr", 7), "fr")
    for said in ("Royaume du Maroc", "Ministère de l’Intérieur", "Province d’Ouezzane", "Procès-verbal", "7e séance ordinaire",
                 "9 présents sur 12, quorum à 7", "Membre Numéro 12", "Procuration donnée à", "Unité de trituration Zaytoun 6",
                 "Rapporteur : Brahim Idrissi", "Approuver", "Fournir l’autorisation sanitaire", "9 voix pour, aucune contre",
                 "Chafik Tazi", "Dounia Filali, membre de la coopérative", "7 points à l’ordre du jour · dont 1 remis",
                 "Remis à une autre séance", "Membre Numéro 3 a quitté la séance", "Signé le 25/11/2026, 10:32", "n° 14 · 9f31ab20"):
        assert shows(pdf, said), said


def test_they_speak_arabic() -> None:
    pdf = press(samples.minutes("ar", 7), "ar")
    for said in ("المملكة المغربية", "وزارة الداخلية", "محضر", "مقترح، لم يصادق عليه بعد", "الحضور", "وحدة عصر الزيتون",
                 "القرار", "المصادقة", "التعليل", "الإدلاء بالرخصة الصحية قبل الشطر الأول", "منها نقطة مؤجلة", "التوقيعات",
                 "SEA-OUE-2026-00007"):
        assert shows(pdf, said), said


def test_sixty_items_of_a_full_committee_are_all_there_and_pages_are_numbered() -> None:
    pdf = press(samples.minutes("fr", 60), "fr")
    assert pages(pdf) > 10 and shows(pdf, f"Page 1 / {pages(pdf)}") and shows(pdf, f"Page {pages(pdf)} / {pages(pdf)}")
    assert all(shows(pdf, f"OUE-2026-{number:05}") for number in range(1, 61))


@pytest.mark.parametrize(("version", "said"), [
    (Version("proposed"), "Proposé, pas encore approuvé"), (Version("corrected", 2), "Rectifié, n° 2, pas encore approuvé"),
    (Version("approved"), "Approuvé"),
])
def test_they_say_what_they_are_worth(version: Version, said: str) -> None:
    pdf = press(samples.minutes()._replace(version=version), "fr")
    assert shows(pdf, f"Procès-verbal{said}Séance")


def test_what_is_empty_is_said_or_left_out() -> None:
    pdf = press(samples.minutes()._replace(members=(), items=(), remarks=(), signatures=()), "fr")
    assert shows(pdf, "Aucune présence n’a été portée.") and shows(pdf, "L’ordre du jour était vide.")
    assert not any(shows(pdf, said) for said in ("Observations", "Signatures", "Procuration"))


def test_a_secret_vote_names_nobody() -> None:
    paper = samples.minutes()._replace(items=(samples.french()._replace(nominal=()),), members=(Seat("Ettaki"),))
    assert not shows(press(paper, "fr"), "Chafik Tazi")
