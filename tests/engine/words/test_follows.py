"""What else a step does, said: each kind of consequence has its sentence, with titles."""
from __future__ import annotations

import pytest

from engine.core.consequences.fire import FireLinked, FireText
from engine.core.consequences.open_case import OpenCase
from engine.language import texts
from engine.language.plain import plain
from engine.words import Speaker
from engine.words.follows import say_consequence
from tests.cast import library

LIBRARY = library()
SPEAKER = Speaker(LIBRARY["projet"], definitions=LIBRARY.current)
ON_THE_CHAIN = next(trigger for trigger in LIBRARY["chaine_valeur"].trigger_titles())


def opens(each: str = "", none_open: str = "") -> OpenCase:
    return OpenCase("appel", "appel", each, None, None, {}, False, none_open)


@pytest.mark.parametrize(("consequence", "sentence"), [
    (opens(), "Un dossier est ouvert : Appel à projets."),
    (opens(none_open="appel"), "Un dossier est ouvert, sauf s’il y en a déjà un d’ouvert (Appel à projets) : Appel à projets."),
    (opens("membres"), "Un dossier est ouvert pour chaque ligne de « Membres » : Appel à projets."),
])
def test_opening_says_which_process_and_for_what(consequence: OpenCase, sentence: str) -> None:
    with texts.use("fr"):
        assert plain(say_consequence(consequence, SPEAKER, "")) == sentence


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("if_possible", [True, False])
def test_firing_says_the_step_by_the_title_it_has_in_the_other_process(language: str, if_possible: bool) -> None:
    fired = FireLinked(FireText(trigger=ON_THE_CHAIN, link="chaine", if_possible=if_possible), {})
    with texts.use(language):
        said = say_consequence(fired, SPEAKER, "")
        assert LIBRARY["chaine_valeur"].trigger_titles()[ON_THE_CHAIN][language] in said
        assert SPEAKER.title("link", "chaine") in said


def test_every_consequence_of_the_processes_can_be_said() -> None:
    for definition in LIBRARY.current.values():
        speaker = Speaker(definition, definitions=LIBRARY.current)
        steps = [one for exits in definition.transitions.values() for one in exits]
        with texts.use("fr"):
            assert all(say_consequence(each, speaker, one.trigger) for one in steps for each in one.then)
