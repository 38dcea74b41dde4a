"""`document`: evidence that must be attached."""
from engine.core.case import Document
from engine.core.decision import Cure, Named
from tests.engine.core.small import a_case, at, moved, unmet


def piece(kind: str, day: str, dropped: bool = False) -> Document:
    return Document("2.1", kind, "0" * 64, "scan.pdf", 1200, "application/pdf", at(day), "amina", dropped)


def test_a_missing_one_is_named_and_cured_by_attaching_it() -> None:
    reason, = unmet({"document": "devis"})
    assert (reason.code, reason.values) == ("document.missing", {"document": Named("document", "devis")})
    assert reason.cure == Cure("document", "devis")


def test_of_several_only_the_missing_are_told() -> None:
    case = a_case(documents=(piece("devis", "2026-02-02"),))
    assert [reason.cure for reason in unmet({"document": ["formulaire", "devis", "avis"]}, case)] == [
        Cure("document", "formulaire"), Cure("document", "avis")]


def test_one_that_a_backward_step_asked_again_does_not_count() -> None:
    assert unmet({"document": "avis"}, a_case(documents=(piece("avis", "2026-02-02", dropped=True),)))


def test_since_entry_wants_it_attached_during_this_stay() -> None:
    early, late = (a_case(documents=(piece("devis", day),)) for day in ("2026-02-09", "2026-02-11"))
    assert [reason.code for reason in unmet({"document": "devis", "since": "entry"}, early)] == ["document.too_old"]
    assert unmet({"document": "devis", "since": "entry"}, late) == []


def test_since_a_step_wants_it_attached_after_the_last_one() -> None:
    reminders = (moved("relancer", "2026-02-12"), moved("relancer", "2026-02-14"))
    between = a_case(documents=(piece("devis", "2026-02-13"),), moves=reminders)
    after = a_case(documents=(piece("devis", "2026-02-15"),), moves=reminders)
    wanted = {"document": "devis", "since": "relancer"}
    assert [reason.code for reason in unmet(wanted, between)] == ["document.too_old"]
    assert unmet(wanted, after) == []


def test_since_a_step_never_taken_any_one_will_do() -> None:
    assert unmet({"document": "devis", "since": "relancer"}, a_case(documents=(piece("devis", "2026-02-02"),))) == []


def test_the_pieces_somebody_asked_for_are_read_from_their_field() -> None:
    asked = a_case(fields={"pieces": ["devis", "avis"]}, documents=(piece("avis", "2026-02-02"),))
    assert [reason.cure for reason in unmet({"document": {"named_by": "pieces"}}, asked)] == [Cure("document", "devis")]
    assert unmet({"document": {"named_by": "pieces"}}, a_case()) == []
