"""Names people write, and the keys they mean."""
from __future__ import annotations

import pytest

from engine.language.plain import plain
from engine.language.texts import use
from engine.specs import lookup
from engine.specs.failure import StepFailed
from tests.cast import country
from tests.engine.specs.loan import library

PRET = library()["pret"]


@pytest.mark.parametrize("text", ["Prêter le livre", "preter le LIVRE", "preter"])
def test_a_title_or_a_key_whatever_the_accents(text: str) -> None:
    assert lookup.trigger(PRET, text, "demande.guichet") == "preter"


def test_titles_are_read_in_the_language_of_the_feature() -> None:
    with use("en"):
        assert lookup.trigger(PRET, "Lend the book") == "preter"
    with use("ar"):
        assert lookup.state(PRET, "الطلب / في الشباك") == "demande.guichet"
    with pytest.raises(StepFailed):
        lookup.trigger(PRET, "Lend the book")


def test_a_title_that_several_things_have_asks_for_a_key() -> None:
    known = [("a", "Rejeter"), ("b", "Rejeter")]
    with pytest.raises(StepFailed, match="plusieurs choses\N{NO-BREAK SPACE}: a, b"):
        lookup.key_of("rejeter", known)
    assert lookup.key_of("b", known) == "b"


@pytest.mark.parametrize(("text", "said"), [
    ("Demnde", "Rien ne s’appelle « Demnde » ici ; vouliez-vous dire « Demande » ?"),
    ("Quelque chose de tout autre", "Rien ne s’appelle « Quelque chose de tout autre » ici."),
])
def test_a_name_nothing_has_comes_with_the_nearest(text: str, said: str) -> None:
    with pytest.raises(StepFailed) as caught:
        lookup.state(PRET, text)
    assert plain(str(caught.value)) == said


@pytest.mark.parametrize(("words", "role"), [
    ("le rapporteur technique", "rapporteur_technique"), ("la rapporteuse technique", "rapporteur_technique"),
    ("l'agent de la DAS", "agent_das"), ("une ordonnatrice", "ordonnateur"), ("du président du CPDE", "president_cpde"),
    ("auditeur", "auditeur"), ("secretaire_cpde", "secretaire_cpde"),
])
def test_a_role_with_or_without_its_article(words: str, role: str) -> None:
    assert lookup.role(country(), words) == role


def test_a_territory_by_name_the_larger_of_two_first() -> None:
    assert lookup.territory(country(), "Ouezzane") == "MA-OUZ"
    assert lookup.territory(country(), "brikcha") == "MA-OUZ.zoumi.brikcha"
    with pytest.raises(StepFailed, match="Brikcha"):
        lookup.territory(country(), "Brikche")


def test_a_state_is_within_those_around_it() -> None:
    assert lookup.within(PRET, "demande.guichet", "demande")
    assert not lookup.within(PRET, "demande", "demande.guichet")
