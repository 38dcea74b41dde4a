"""Who speaks of a case: people by name, roles in the gender of who holds them, the holder of a role to write to."""
from __future__ import annotations

from engine.language import texts
from engine.questions.speaking import Women, speaker_of
from tests.cast import GHALI, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened


def test_people_are_named_and_the_holder_of_a_role_is_found(desk: Desk) -> None:
    case = desk.maillon.store.case(opened(desk))
    assert case is not None
    definition = desk.maillon.library.version(case.definition)
    speaker = speaker_of(desk.maillon.library, desk.maillon.people, definition, case)
    with texts.use("fr"):
        assert speaker.person(GHALI.id) == GHALI.name
        assert speaker.holder("secretaire_cpde") == IDRIS.name
        assert speaker.holder("porteur") == "" and speaker.holder("nobody") == ""


def test_a_role_is_said_in_the_gender_of_who_holds_it(desk: Desk) -> None:
    women = Women(desk.maillon.people)
    assert "hind" in women and "ghali" not in women and "" not in women and "nobody" not in women
