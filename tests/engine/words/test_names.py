"""Things and persons get the words of the definition, in the reader's language."""

from __future__ import annotations

import pytest

from engine.core.decision import Named, Person
from engine.language import texts
from engine.words import Speaker
from tests.engine.caravan.story import caravane
from tests.engine.words.process import aide, speaker


@pytest.mark.parametrize(
    ("kind", "key", "expected"),
    [
        ("state", "emergence.instruction", "Émergence / Instruction"),
        ("state", "emergence", "Émergence"),
        ("trigger", "soumettre", "Soumettre"),
        ("field", "cout", "Coût total"),
        ("field", "nombre", "Nombre de réserves"),
        ("field", "territory", "Territoire"),
        ("input", "rang", "Rang"),
        ("input", "text", "Commentaire"),
        ("document", "avis", "Avis du comité"),
        ("task", "decrire", "Décrire l'idée"),
        ("task", "reserves.item", "Lever la réserve"),
        ("clock", "lapse", "Délai de complément"),
        ("column", "montant", "Montant"),
        ("link", "chaine", "Chaîne de valeur"),
        ("parameter", "part_max", "Plafond"),
        ("territory", "MA-OUZ", "Ouezzane"),
        ("role", "rapporteur_technique", "rapporteur technique"),
        ("value", "tourisme", "Tourisme"),
        ("body", "cpde", "CPDE"),
        ("workflow", "aide", "Demande d'aide"),
        ("state:aide", "fin.classe", "Clôture / Classée"),
    ],
)
def test_every_kind_of_thing_is_said_by_its_title(kind: str, key: str, expected: str) -> None:
    assert speaker().speak(Named(kind, key)) == expected


@pytest.mark.parametrize(
    "kind",
    [
        "state",
        "trigger",
        "field",
        "input",
        "document",
        "task",
        "column",
        "link",
        "territory",
        "role",
        "value",
        "workflow",
        "state:projet",
        "never_heard_of",
    ],
)
def test_what_nothing_knows_is_said_by_its_key(kind: str) -> None:
    assert speaker().title(kind, "ailleurs.une_chose") == "Une chose"


def test_other_processes_may_come_as_a_function() -> None:
    other = aide()._replace(key="autre")
    asking = Speaker(aide(), definitions={"autre": other}.get)
    assert asking.title("state:autre", "emergence.idee") == "Émergence / Idée"
    assert asking.title("state:perdu", "emergence.idee") == "Idee"


def test_titles_follow_the_language() -> None:
    with texts.use("ar"):
        assert speaker().title("state", "emergence.instruction") == "البزوغ / الدراسة"
    with texts.use("en"):
        assert speaker().title("task", "reserves.item") == "Lift the reservation"


def test_a_person_is_said_by_name() -> None:
    assert speaker().speak(Person("amina")) == "Amina Alaoui"


def test_a_person_whose_name_is_not_known_is_said_by_role_or_not_at_all() -> None:
    assert speaker().person("quelqu-un", "agent_das") == "agent de la DAS"
    assert speaker().speak(Person("quelqu-un")) == "une personne"


def test_a_woman_signs_with_the_feminine_of_her_role() -> None:
    assert speaker().signed("amina", "accompagnateur") == "Amina Alaoui, accompagnatrice"
    assert speaker().signed("brahim", "rapporteur_technique") == "Brahim Benali, rapporteur technique"
    with texts.use("ar"):
        assert speaker().signed("amina", "accompagnateur") == "\u2068Amina Alaoui\u2069، المواكبة"


def test_the_engine_signs_as_maillon() -> None:
    assert speaker().signed("moteur", "moteur") == "Maillon"


def test_a_tuple_is_read_as_a_list() -> None:
    roles = (Named("role", "accompagnateur"), Named("role", "agent_das"), Named("role", "ordonnateur"))
    assert speaker().speak(roles) == "accompagnateur, agent de la DAS ou ordonnateur"


def test_a_row_of_a_roster_is_said_by_its_fixed_column() -> None:
    posts = [{"id": "1", "poste": "eclaireur", "personne": "amina"}]
    with texts.use("fr"):
        assert Speaker(caravane(), fields={"postes": posts}).row("postes", "1") == "Éclaireur"
