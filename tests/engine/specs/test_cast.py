"""People of a scenario."""
from __future__ import annotations

import pytest

from engine.core.actor import ENGINE
from engine.specs.cast import Cast
from engine.specs.failure import StepFailed
from tests.cast import country

HERE = ("MA-OUZ.zoumi", "MA-OUZ", "MA-01", "MA")


@pytest.fixture
def cast() -> Cast:
    return Cast(country())


def test_a_role_is_one_person_who_holds_it_everywhere(cast: Cast) -> None:
    first, again = cast.call("le rapporteur technique"), cast.call("la rapporteuse technique")
    assert first == again
    assert first.roles_in(HERE, "2026-04-06") == {"rapporteur_technique"}


def test_a_name_makes_another_person(cast: Cast) -> None:
    assert cast.call('l\'agente de la DAS "Hind"') != cast.call("l'agent de la DAS")
    assert cast.call('"hind"').name == "Hind"


def test_whoever_was_placed_stays_there(cast: Cast) -> None:
    cast.grant("Ettaki", "secretaire_cpde", "MA-KHN")
    assert not cast.call('le secrétaire du CPDE "Ettaki"').roles_in(HERE, "2026-04-06")


def test_roles_add_up(cast: Cast) -> None:
    cast.grant("Hind", "agent_das")
    assert cast.grant("Hind", "auditeur").roles_in(HERE, "2026-04-06") == {"agent_das", "auditeur"}


def test_the_holder_is_the_case_s_own(cast: Cast) -> None:
    assert cast.call("le porteur de projet", "zitoun").id == "zitoun"
    with pytest.raises(StepFailed, match="pas de porteur"):
        cast.call("le porteur de projet")


def test_nobody_is_made_up_by_name_alone(cast: Cast) -> None:
    cast.grant("Hind", "agent_das")
    with pytest.raises(StepFailed, match="Hind"):
        cast.call('"Hinde"')


def test_names_are_told_by_id(cast: Cast) -> None:
    hind = cast.grant("Hind", "agent_das")
    assert cast.names([hind.id, "x"]) == {"hind": "Hind"}
    assert [cast.name_of(id_) for id_ in (hind.id, ENGINE.id, "x")] == ["Hind", "Maillon", "x"]
