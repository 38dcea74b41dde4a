"""An input that a rule spares: it may stay empty while the rule holds, and what reads it is not asked."""
from engine.core.acts import Fire
from engine.core.case import Document
from engine.core.decide import decide
from engine.core.decision import Cure, Decided, Refused
from tests.engine.core.small import AMINA, NOW, a_case, at, defined, text

SPARED = defined(text().replace("optional: true, title: {fr: Cha", "unless: secteur == 'autre', title: {fr: Cha"))
FORM = Document("1.1", "formulaire", "0" * 64, "f.pdf", 12, "application/pdf", at("2026-02-01"), "amina")


def submitted(sector: str) -> Decided | Refused:
    """What comes of submitting a request of a sector without naming a chain."""
    fields = {"montant": 500, "cout": 1000, "secteur": sector, "motif_choix": "Apiculture"}
    case = a_case(state="depot", definition=SPARED.hash, fields=fields, documents=(FORM,))
    return decide(SPARED, case, Fire("OUZ-2026-0001", "soumettre"), AMINA, {}, NOW)


def test_it_may_stay_empty_while_its_rule_holds() -> None:
    assert isinstance(submitted("autre"), Decided)


def test_it_is_asked_where_the_rule_does_not_hold() -> None:
    refused = submitted("tourisme")
    assert isinstance(refused, Refused)
    assert [(reason.code, reason.cure) for reason in refused.unmet] == [("input.missing", Cure("input", "chaine"))]
