"""Somebody invited from outside is never "a person": the journal says for which row they answered, and who invited them."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fire, Invite
from engine.core.decision import Event
from engine.language.plain import plain
from engine.language.texts import use
from engine.words import Speaker, say_event
from tests.engine.caravan.story import Caravan, caravane


@pytest.fixture
def caravan() -> Caravan:
    """A promise to keep, for which Hamid was invited."""
    caravan = Caravan()
    caravan.marching(promesses=[{"texte": "Office des sels", "echeance": "2026-04-10"}])
    caravan.must(Invite(caravan.ref, "tenir", "1", "Hamid Haddad"))
    return caravan


def speaker(caravan: Caravan) -> Speaker:
    return Speaker(caravane(), lambda ids: {"idris": "Idris"}, fields=caravan.case.fields)


def last(caravan: Caravan) -> Event:
    return list(caravan.store.events(caravan.ref))[-1]


@pytest.mark.parametrize(("language", "said"), [
    ("fr", "Invitation à « Tenir la promesse » pour Office des sels, jusqu’au 10/04/2026 : Hamid Haddad"),
    ("en", "Invited to “Keep the promise” for Office des sels, until 10/04/2026: Hamid Haddad"),
])
def test_the_journal_says_who_was_invited_to_what_until_when(caravan: Caravan, language: str, said: str) -> None:
    with use(language):
        assert plain(say_event(last(caravan), speaker(caravan)).title) == said


def test_a_name_that_was_erased_is_said_to_be(caravan: Caravan) -> None:
    with use("fr"):
        line = say_event(last(caravan)._replace(private={}), speaker(caravan), lost=True)
    assert "Hamid" not in line.title and "effacé" in plain(line.title)


@pytest.mark.parametrize(("language", "said"), [
    ("fr", "Office des sels, sur invitation"), ("en", "Office des sels, by invitation"), ("ar", "Office des sels، بناء على دعوة")])
def test_the_answer_is_by_the_row_on_invitation(caravan: Caravan, language: str, said: str) -> None:
    guest = caravan.case.guests[0]
    caravan.must(Fire(caravan.ref, "tenir", {"promesse": "1", "mot": "Voilà"}), Actor(guest))
    with use(language):
        assert plain(say_event(last(caravan), speaker(caravan)).by) == said


def test_a_row_that_is_gone_is_told_by_its_place(caravan: Caravan) -> None:
    with use("fr"):
        assert plain(speaker(caravan)._replace(fields={}).person(caravan.case.guests[0])) == "ligne 1, sur invitation"

