"""`unique`: no other case of the process in the province goes by this name."""
from engine.core.decision import Cure, Question, Seen
from tests.engine.core.small import a_case, at, unmet

WRITTEN = {"unique": "titre"}


def seen(ref: str) -> Seen:
    return Seen(ref, 3, "demande", "depot", "MA-OUZ", "Puits de Zoumi", at("2026-01-05"), (), {})


def found(*others: Seen, **fields: str) -> list[str]:
    case = a_case(fields=fields)
    return [reason.code for reason in unmet(WRITTEN, case, answers={Question("named", "Puits de Zoumi"): others})]


def test_a_name_that_another_case_has_is_told_with_that_case() -> None:
    reason, = unmet(WRITTEN, a_case(fields={"titre": "Puits de Zoumi"}), answers={
        Question("named", "Puits de Zoumi"): (seen("OUZ-2026-0009"),)})
    assert (reason.code, reason.values["ref"], reason.cure) == ("title.taken", "OUZ-2026-0009", Cure("field", "titre"))


def test_the_case_itself_is_no_other() -> None:
    assert found(seen(a_case().ref), titre="Puits de Zoumi") == []


def test_nothing_is_asked_of_a_case_without_a_name() -> None:
    assert found(seen("OUZ-2026-0009")) == []
