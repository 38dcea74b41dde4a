"""A stale form learns what came in between."""

from __future__ import annotations

from engine.core.acts import Comment, Fill
from engine.language import texts
from engine.words import say_changes
from tests.cast import HIND
from tests.engine.words.process import after, case, fire, nbsp, speaker

FILLED, THEN = after(Fill("r", {"emplois": "3"}), case(), HIND)
SPOKEN, THEN_TOO = after(Comment("r", "Bien"), THEN)
CLOSED, _ = after(fire("classer"), THEN_TOO)


def test_it_says_what_changed_by_whom_and_when() -> None:
    changes = say_changes((FILLED, CLOSED), speaker())
    assert changes.head == "Le dossier a changé pendant votre saisie. Rien n’est perdu."
    assert changes.lines == (
        nbsp("02/03/2026, 09:30, Hind Hajji, agente de la DAS~: Formulaire renseigné (Emplois~: 3)"),
        nbsp(
            "02/03/2026, 09:30, Amina Alaoui, accompagnatrice~: Demande classée~: Émergence / Idée → Clôture / Classée"
        ),
    )


def test_a_comment_is_no_conflict() -> None:
    assert say_changes((SPOKEN,), speaker()).lines == ()


def test_it_follows_the_language() -> None:
    with texts.use("ar"):
        assert say_changes((FILLED,), speaker()).head == "تغير الملف أثناء الكتابة. لم يضع أي شيء."
    with texts.use("en"):
        assert say_changes((FILLED,), speaker()).lines == (
            "02/03/2026, 09:30, Hind Hajji, social action officer: Form filled in (Jobs: 3)",
        )
