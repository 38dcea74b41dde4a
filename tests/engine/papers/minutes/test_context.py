"""The minutes show who was there, what was decided on each item, and what they are worth."""
from __future__ import annotations

import re

import pytest

from engine.papers.minutes import Seat, Version, press
from tests.engine.papers import samples
from tests.engine.papers.reading import by_page, pages, shows


def test_they_show_the_meeting_its_members_and_its_decisions() -> None:
    pdf = press({"fr": samples.minutes("fr", 7)})
    for said in ("Royaume du Maroc", "Ministère de l’Intérieur", "Province d’Ouezzane", "Procès-verbal", "7e séance ordinaire",
                 "9 présents sur 12, quorum à 7", "Membre Numéro 12", "Procuration donnée à", "Unité de trituration Zaytoun 6",
                 "Du point 2 au point 5", "Supplée", "Suppléant Dernier", "Président de la commune de Zoumi · Élus",
                 "Rapporteur : Brahim Idrissi", "Approuvé sous réserve", "fournir l’autorisation sanitaire", "9 pour, 0 contre",
                 "10 membres présents sur 12", "Pour (2) : Amina Alaoui, Chafik Tazi", "Dounia Filali", "7 points à l’ordre du jour · dont 1 remis",
                 "Remis à une autre séance", "Membre Numéro 3 a quitté la séance", "Signature et cachet", "n° 14 · 9f31ab20"):
        assert shows(pdf, said), said


def test_they_speak_arabic() -> None:
    pdf = press({"ar": samples.minutes("ar", 7)})
    for said in ("المملكة المغربية", "وزارة الداخلية", "محضر", "مقترح، لم يصادق عليه بعد", "الحضور", "وحدة عصر الزيتون",
                 "القرار", "تمت المصادقة بتحفظ", "التعليل", "ينوب عن", "الإدلاء بالرخصة الصحية", "منها نقطة مؤجلة",
                 "التوقيعات", "SEA-OUE-2026-00007"):
        assert shows(pdf, said), said


def test_sixty_items_of_a_full_committee_are_all_there_and_pages_are_numbered() -> None:
    pdf = press({"fr": samples.minutes("fr", 60)})
    assert pages(pdf) > 10 and shows(pdf, f"Page 1 / {pages(pdf)}") and shows(pdf, f"Page {pages(pdf)} / {pages(pdf)}")
    assert all(shows(pdf, f"OUE-2026-{number:05}") for number in range(1, 61))


@pytest.mark.parametrize(("version", "said"), [
    (Version("proposed"), "Proposé, pas encore approuvé"), (Version("corrected", 2), "Rectifié, n° 2, pas encore approuvé"),
    (Version("approved"), "Approuvé"),
])
def test_they_say_what_they_are_worth(version: Version, said: str) -> None:
    pdf = press({"fr": samples.minutes()._replace(version=version)})
    assert shows(pdf, f"Procès-verbal{said}Séance")


def test_what_is_empty_is_said_or_left_out() -> None:
    pdf = press({"fr": samples.minutes()._replace(members=(), items=(), remarks="", signatures=())})
    assert shows(pdf, "Aucune présence n’a été portée.") and shows(pdf, "L’ordre du jour était vide.")
    assert not any(shows(pdf, said) for said in ("Observations", "Signatures", "Procuration"))


def test_a_secret_vote_names_nobody() -> None:
    paper = samples.minutes()._replace(items=(samples.french()._replace(voices=()),), members=(Seat("Ettaki"),))
    assert not shows(press({"fr": paper}), "Chafik Tazi")


def test_columns_that_nobody_needs_are_left_out() -> None:
    assert not any(shows(press({"fr": samples.minutes()._replace(members=(Seat("Ettaki", presence="Présent"),))}), said)
                   for said in ("Procuration donnée à", "Supplée"))


@pytest.mark.parametrize("count", [1, 30, 60])
def test_no_heading_stands_alone_at_the_end_of_a_page(count: int) -> None:
    pages_shown = by_page(press({"fr": samples.minutes("fr", count)}))
    assert not any(re.search(r"(Ordredujouretdécisions|àl’ordredujour|BrahimIdrissi|Signatures)n°14·9f31ab20", page)
                   for page in pages_shown)


def test_an_item_that_came_late_says_so() -> None:
    paper = samples.minutes()._replace(items=(samples.french()._replace(late=True),))
    assert shows(press({"fr": paper}), "Point tardif") and not shows(press({"fr": samples.minutes()}), "Point tardif")
