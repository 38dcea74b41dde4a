"""A command that no honest screen sends gets one sentence."""

from __future__ import annotations

import pytest

from engine.errors import BadCommand
from engine.language import texts
from engine.words import say_bad
from tests.engine.words.process import nbsp


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            BadCommand("trigger.unknown", trigger="voler"),
            "Ce processus n’a pas de passage «~voler~». Rien n’a été enregistré.",
        ),
        (BadCommand("field.unknown", field="solde"), "Ce processus n’a pas de champ «~solde~». Rien n’a été enregistré."),
        (BadCommand("account.unknown", login="zineb"), "Il n’y a pas de compte «~zineb~»."),
        (BadCommand("account.unknown", account="7f"), "Il n’y a pas de compte «~7f~»."),
        (BadCommand("document.unknown", sha256="zz"), "Cette pièce n’existe pas ici. Rien n’a été enregistré."),
        (
            BadCommand("key.reused"),
            "Ce formulaire a déjà été envoyé, avec d’autres valeurs. Ouvrez le dossier et renvoyez-le.",
        ),
        (BadCommand("of.tomorrow", x=1), "Cette demande désigne un élément qui n’existe pas ici. Rien n’a été enregistré."),
    ],
)
def test_it_names_what_does_not_exist(error: BadCommand, expected: str) -> None:
    assert say_bad(error) == nbsp(expected)


def test_a_long_forgery_is_cut() -> None:
    assert "a" * 80 in say_bad(BadCommand("trigger.unknown", trigger="a" * 5000))
    assert "a" * 81 not in say_bad(BadCommand("trigger.unknown", trigger="a" * 5000))


def test_a_percent_sign_in_what_was_sent_is_only_text() -> None:
    assert "%(x)s" in say_bad(BadCommand("trigger.unknown", trigger="%(x)s"))


def test_it_follows_the_language() -> None:
    with texts.use("ar"):
        assert say_bad(BadCommand("workflow.unknown", workflow="x")) == "لا توجد مسطرة «\u2068x\u2069». لم يسجل أي شيء."
    with texts.use("en"):
        assert say_bad(BadCommand("key.reused")).startswith("This form was sent already")
