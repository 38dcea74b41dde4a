"""The people: their accounts, the short list that is printed, and who may act where."""
from __future__ import annotations

from engine.core.actor import Actor, Grant
from engine.demo import logins
from engine.demo.cast import Cast, Member
from engine.language import texts
from engine.maillon import Maillon
from engine.people import SignIn
from tests.cast import AMINA, BRIKCHA, ETTAKI, FATIMA, LATIFA, country

NADIA = Actor("nadia", "Nadia Naciri", (Grant("operateur", "MA"),))
CAST = Cast(country(), (
    Member("amina", "Amina Alaoui", "f", ("accompagnateur",), "MA-OUZ"), Member("latifa", "Latifa Lahlou", "f", ("accompagnateur",), "MA-OUZ"),
    Member("ettaki", "Ettaki Essaïd", "m", ("secretaire_cpde",), "MA-KHN"), Member("nadia", "Nadia Naciri", "f", ("operateur",), "MA"),
    Member("fatima", "Fatima Filali", "f"),
), {person.id: person for person in (AMINA, LATIFA, ETTAKI, FATIMA, NADIA)})


def able(*roles: str, holder: str = "", turn: int = 0) -> list[str]:
    return [actor.id for actor in CAST.able(roles, BRIKCHA, holder, turn)]


def test_those_of_one_role_take_turns() -> None:
    assert able("accompagnateur") == ["amina", "latifa"]
    assert able("accompagnateur", turn=1) == ["latifa", "amina"]


def test_roles_held_above_a_territory_count_in_it_and_next_door_not() -> None:
    assert able("operateur", "secretaire_cpde") == ["nadia"]


def test_whoever_holds_several_roles_acts_under_each() -> None:
    several = Cast(country(), (Member("amina", "Amina Alaoui", "f", ("initiateur", "partenaire"), "MA-OUZ"),), {AMINA.id: AMINA})
    assert several.able(("partenaire",), BRIKCHA, "", 0) == several.able(("initiateur",), BRIKCHA, "", 0) == [AMINA]


def test_the_holder_acts_on_a_file_of_their_own() -> None:
    assert able("porteur", "accompagnateur", holder="fatima") == ["fatima", "amina", "latifa"]
    assert able("porteur") == []


def test_the_list_names_roles_places_and_the_password_and_says_where_the_others_are() -> None:
    with texts.use("fr"):
        lines = logins(country())
    assert "  amina      Amina Alaoui (Accompagnatrice, Ouezzane)" in lines
    assert "  fatima     Fatima Filali" in lines
    assert "maillon user list" in lines[-2]
    assert lines[-1].endswith("olives de Ouezzane")
    assert len(lines) < 15


def test_the_list_speaks_the_reader_s_language() -> None:
    with texts.use("ar"):
        assert any("وزان" in line for line in logins(country()))


def test_whoever_is_listed_signs_in_with_that_password(demo: Maillon) -> None:
    visit = demo.people.sign_in("amina", "olives de Ouezzane", "10.0.0.7")
    assert isinstance(visit, SignIn)
    assert visit.account.name == "Amina Alaoui"
