"""Why not, in the reader's language: every sentence that the core's refusals come to."""

from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.core.acts import Attach, Comment, DoTask, Fill, Fire, Open, Upload
from engine.core.case import Move, Task
from engine.core.decision import Cure, Named, Person, Typed, Unmet
from engine.language import texts
from engine.language.plain import plain
from engine.words import Said, Speaker, say
from tests.cast import AMINA, BRAHIM, BRIKCHA, DOUNIA, HIND, OUEZZANE
from tests.engine.words.process import NOW, aide, case, fire, names, nbsp, refused, speaker

REF = "OUZ-2026-00001"
LIMIT = Typed("datetime", "2026-12-23T23:00:00.000000Z")
"""The midnight that ends 23 December 2026 in Casablanca."""


def said(unmet: tuple[Unmet, ...]) -> list[str]:
    return [say(each, speaker()).text for each in unmet]


def moved(trigger: str, actor: str = "amina", at: str = NOW) -> Move:
    return Move(trigger, "emergence.idee", "emergence.instruction", at, actor, 0, True)


def test_a_step_says_everything_it_lacks_with_its_cures() -> None:
    unmet = refused(fire("soumettre"), case(part=6320, secteur="tourisme"))
    assert [say(each, speaker()) for each in unmet] == [
        Said(
            nbsp("Il manque la pièce «~Devis~»."),
            "",
            "Déposer Devis",
            "document.missing",
            nbsp("Il manque la pièce «~Devis~»."),
        ),
        Said(
            nbsp("«~Commune~» reste à renseigner."),
            "",
            "Renseigner Commune",
            "field.missing",
            nbsp("«~Commune~» reste à renseigner."),
        ),
        Said(
            nbsp("La part atteint 63,2~% ; le plafond est 60~%, secteur Tourisme."),
            "",
            "Renseigner Part demandée",
            "expression",
            nbsp("La part atteint 63,2~% ; le plafond est 60~%, secteur Tourisme."),
        ),
    ]


def test_a_definition_s_own_sentence_follows_the_language() -> None:
    unmet = refused(fire("soumettre"), case(part=6320, secteur="tourisme"))
    with texts.use("ar"):
        assert plain(say(unmet[-1], speaker()).text) == "تبلغ الحصة 63,2%؛ والسقف 60%، القطاع السياحة."
    with texts.use("en"):
        assert say(unmet[-1], speaker()).text == "The share is 63.2%; the cap is 60%, sector Tourism."


def test_a_value_that_a_definition_s_sentence_lacks_is_said_to_be_lacking() -> None:
    unmet = refused(fire("soumettre"), case(part=6320))
    assert "secteur non renseigné" in say(unmet[-1], speaker()).text


def test_braces_that_name_nothing_stay_as_they_are_written() -> None:
    unmet = Unmet("expression", {}, None, {"fr": "Reste {rien}"})
    assert say(unmet, speaker()).text == "Reste {rien}"


def test_an_open_action_says_who_has_it_and_until_when() -> None:
    task = Task("2.1", "decrire", "accompagnateur", NOW, LIMIT.value)
    unmet = refused(fire("soumettre"), case(commune=BRIKCHA, part=1)._replace(tasks=(task,)))
    assert say(unmet[0], speaker()) == Said(
        nbsp("Reste à faire~: Décrire l'idée."),
        "accompagnateur, au plus tard le 23/12/2026",
        nbsp("Faire~: Décrire l'idée"),
        "tasks.open",
        nbsp("Reste à faire~: Décrire l'idée."),
    )


def test_who_may_not_is_told_whom_to_write_to() -> None:
    first = say(refused(fire("soumettre"), case(), HIND)[0], speaker())
    assert (first.text, first.cure_text) == (
        nbsp("Réservé à~: accompagnateur."),
        "Écrire à Latifa Lahlou (accompagnateur)",
    )


def test_where_nobody_is_known_for_a_role_the_role_is_named() -> None:
    first = say(refused(fire("soumettre"), case(), HIND)[0], Speaker(aide()))
    assert first.cure_text == nbsp("Écrire à~: accompagnateur")


def test_delays_counts_and_persons_are_said_with_their_numbers() -> None:
    on = case("emergence.instruction")._replace(moves=(moved("soumettre"), moved("relancer")))
    assert said(refused(fire("relancer"), on)) == list(
        map(
            nbsp,
            [
                "Écrivez le motif~: deux phrases suffisent, elles seront inscrites au journal.",
                "«~Relancer~»~: 1 fois déjà, 1 fois au plus.",
                "Le délai de 15 jours ouvrables depuis «~Soumettre~» court jusqu’au 24/03/2026 inclus.",
                "Amina Alaoui a déjà fait «~Soumettre~»~: la suite revient à une autre personne.",
            ],
        )
    )


def test_a_step_that_does_not_start_here() -> None:
    assert said(refused(fire("relancer"), case())) == [
        nbsp("«~Relancer~» n’est pas possible à l’étape «~Émergence / Idée~».")
    ]


@pytest.mark.parametrize(
    ("command", "actor", "expected"),
    [
        (Fill(REF, {"cout": "beaucoup"}), AMINA, "Coût total~: écrivez un montant en dirhams, par exemple 284760,50."),
        (Fill(REF, {"cout": "1"}), AMINA, "Coût total~: au moins 10~000~MAD."),
        (Fill(REF, {"intitule": "ab"}), AMINA, "Intitulé~: au moins 3 caractères."),
        (Fill(REF, {"intitule": "a" * 301}), AMINA, "Intitulé~: au plus 300 caractères."),
        (Fill(REF, {"secteur": "mines"}), AMINA, "Secteur~: «~mines~» n’est pas parmi les choix."),
        (
            Fill(REF, {"telephone": "zéro"}),
            AMINA,
            "Téléphone~: écrivez un numéro de téléphone, par exemple 06 12 34 56 78.",
        ),
        (Fill(REF, {"depot": "hier"}), AMINA, "Date de dépôt~: écrivez une date, par exemple 24/11/2025."),
        (
            Fill(REF, {"cloture": "midi"}),
            AMINA,
            "Clôture~: écrivez une date et une heure, par exemple 24/11/2025 10:00.",
        ),
        (Fill(REF, {"femme": "peut-être"}), AMINA, "Portée par une femme~: répondez par oui ou par non."),
        (Fill(REF, {"emplois": "douze"}), AMINA, "Emplois~: écrivez un nombre entier, par exemple 14."),
        (Fill(REF, {"part": "moitié"}), AMINA, "Part demandée~: écrivez un pourcentage, par exemple 63,2."),
        (Fill(REF, {"intitule": 3}), AMINA, "Intitulé~: écrivez un texte."),
        (Fill(REF, {"reserves": "x"}), AMINA, "Réserves~: ces lignes sont illisibles~; saisissez-en 500 au plus."),
        (
            Fill(REF, {"reserves": [{"texte": "a"}, {"texte": "b", "montant": "x"}]}),
            AMINA,
            "Réserves, ligne 2, Montant~: écrivez un montant en dirhams, par exemple 284760,50.",
        ),
        (
            Fill(REF, {"reserves": [{"texte": "a", "montant": "60000"}]}),
            AMINA,
            "Réserves, ligne 1, Montant~: au plus 50~000~MAD.",
        ),
        (Fill(REF, {"reserves": [{"montant": "5"}]}), AMINA, "Réserves, ligne 1, Réserve~: reste à renseigner."),
        (Fill(REF, {}), AMINA, "Rien n’a changé~: les valeurs sont les mêmes."),
        (Fill(REF, {"emplois": 3}), DOUNIA, "À cette étape, vous ne pouvez pas modifier «~Emplois~»."),
        (
            Attach(REF, "avis", Upload("00", "a.pdf", 1, "application/pdf")),
            AMINA,
            "Le dépôt de «~Avis du comité~» revient à~: secrétaire du CPDE.",
        ),
        (DoTask(REF, "9.9"), AMINA, "Cette action est déjà faite, ou n’est plus demandée."),
        (Comment(REF, " "), AMINA, "Écrivez le commentaire~: deux phrases suffisent."),
        (Comment(REF, "a" * 4001), AMINA, "Commentaire~: au plus 4000 caractères."),
        (Comment(REF, "a"), DOUNIA, "Votre rôle permet de lire ce dossier, pas de le modifier."),
        (Fire(REF, "classer", {}, "m" * 4001), AMINA, "Motif~: au plus 4000 caractères."),
    ],
)
def test_each_act_says_why_not(command: Any, actor: Actor, expected: str) -> None:
    assert say(refused(command, case(), actor)[0], speaker()).text == nbsp(expected)


def test_beside_its_field_a_fault_does_not_name_it_again() -> None:
    bad_cell = refused(Fill(REF, {"reserves": [{"texte": "b", "montant": "x"}]}), case())[0]
    bad_value = refused(Fill(REF, {"emplois": "douze"}), case())[0]
    assert say(bad_cell, speaker()).near == nbsp(
        "Ligne 1, Montant~: écrivez un montant en dirhams, par exemple 284760,50."
    )
    assert say(bad_value, speaker()).near == "Écrivez un nombre entier, par exemple 14."


def test_what_nobody_writes_by_hand_says_so() -> None:
    unmet = refused(Fill(REF, {"nombre": 3}), case())
    assert say(unmet[0], speaker()).detail == "Un calcul ou une étape l’écrit."


def test_who_writes_a_field_is_told_to_the_others() -> None:
    unmet = refused(Fill(REF, {"emplois": 3}), case(), BRAHIM)
    assert say(unmet[0], speaker()).detail == nbsp("Qui l’écrit~: accompagnateur ou agent de la DAS.")


def test_an_opening_says_where_and_by_whom() -> None:
    unmet = refused(Open("aide", OUEZZANE), None, HIND)
    first, second = (say(each, speaker()) for each in unmet[:2])
    assert first.text == nbsp(
        "L’ouverture de ces dossiers revient à~: agent de la plateforme des jeunes ou accompagnateur."
    )
    assert (second.text, second.detail, second.cure_text) == (
        "Aucun dossier de ce type ne s’ouvre pour Ouezzane.",
        nbsp("Choisissez~: commune ou cercle."),
        "Renseigner Territoire",
    )


def test_a_closed_file() -> None:
    unmet = refused(Fill(REF, {"emplois": 3}), case("fin.classe")._replace(closed=True))
    assert nbsp("Le dossier est clos~: Clôture / Classée.") in said(unmet)


OTHER = {"case": "Zitoun Jbala", "ref": "OUZ-2026-00009"}


@pytest.mark.parametrize(
    ("unmet", "expected"),
    [
        (
            Unmet(
                "before.too_late",
                {"start": Named("state", "emergence.idee"), "delay": Typed("duration", "3 months"), "end": LIMIT},
            ),
            "Le délai de 3 mois depuis «~Émergence / Idée~» a pris fin le 23/12/2026.",
        ),
        (
            Unmet("elapsed.not_started", {"start": Named("trigger", "soumettre")}),
            "Le délai n’a pas commencé~: il court à partir de «~Soumettre~».",
        ),
        (
            Unmet("count.too_few", {"trigger": Named("trigger", "relancer"), "times": 0, "least": 2}),
            "«~Relancer~»~: 0 fois jusqu’ici, il faut au moins 2 fois.",
        ),
        (
            Unmet("document.too_old", {"document": Named("document", "devis")}),
            "La pièce «~Devis~» n’est plus valable~; déposez-en une nouvelle.",
        ),
        (Unmet("input.missing", {"input": Named("input", "rang")}), "«~Rang~» reste à indiquer."),
        (Unmet("linked.none", {"link": Named("link", "chaine")}), "Aucun dossier relié~: Chaîne de valeur."),
        (
            Unmet("linked.state", {**OTHER, "state": Named("state:aide", "fin.classe")}),
            "«~Zitoun Jbala~» (OUZ-2026-00009) est à l’étape «~Clôture / Classée~»~: une autre étape est attendue.",
        ),
        (
            Unmet("linked.territory", {**OTHER, "territory": Named("territory", "MA-KHN")}),
            "«~Zitoun Jbala~» (OUZ-2026-00009) relève d’une autre province~: Khénifra.",
        ),
        (
            Unmet("linked.same", OTHER),
            "«~Zitoun Jbala~» (OUZ-2026-00009) est déjà relié~; choisissez un autre dossier.",
        ),
        (
            Unmet("linked.too_late", {**OTHER, "end": Typed("date", "2026-03-01")}),
            "«~Zitoun Jbala~» (OUZ-2026-00009)~: le délai est passé depuis le 01/03/2026.",
        ),
        (
            Unmet("separation.same_person", {"trigger": Named("trigger", "soumettre"), "person": Person("inconnu")}),
            "une personne a déjà fait «~Soumettre~»~: la suite revient à une autre personne.",
        ),
        (Unmet("session.only", {"body": Named("body", "cpde")}), "Décidé en séance (CPDE)~; cela se fait à la levée de la séance."),
        (
            Unmet("quorum.lost", {"present": 2, "least": 3, "members": 5, "out": [], "away": []}),
            "Pas de quorum~: 2 peuvent voter, il en faut 3 sur 5 membres.",
        ),
        (
            Unmet("vote.not_carried", {"body": Named("body", "cpde"), "yes": 4, "no": 5, "abstained": 1, "least": 6}),
            "CPDE~: 4 pour, 5 contre, 1 abstentions~; il faut 6 voix pour.",
        ),
        (
            Unmet("task.by_itself", {"task": Named("task", "decrire"), "role": Named("role", "accompagnateur")}),
            "«~Décrire l'idée~» se termine d’elle-même, quand ce qu’elle attend est fait.",
        ),
        (
            Unmet("task.not_yours", {"task": Named("task", "decrire"), "role": Named("role", "accompagnateur")}),
            "«~Décrire l'idée~» revient à~: accompagnateur.",
        ),
        (Unmet("value.case", {"ref": "X-1"}), "Aucun dossier X-1 de ce type ne vous est ouvert."),
        (Unmet("document.too_large", {"most": 20_000_000}, Cure("document")), "Ce fichier dépasse 20 Mo, la limite."),
        (Unmet("password.short", {"least": 10}), "Le mot de passe a au moins 10 caractères."),
        (Unmet("name.malformed", {"most": 120}), "Écrivez un nom, en 120 caractères au plus."),
        (
            Unmet("sign_in.throttled", {"minutes": 1}),
            "Trop d’essais~: attendez 1 minute, ou adressez-vous à votre administrateur.",
        ),
        (
            Unmet("grant.held", {"role": Named("role", "agent_das"), "territory": Named("territory", OUEZZANE)}),
            "Cette personne a déjà ce rôle~: agent de la DAS, Ouezzane.",
        ),
        (Unmet("of.tomorrow"), "Condition non remplie~: of.tomorrow."),
    ],
)
def test_the_other_sentences(unmet: Unmet, expected: str) -> None:
    assert say(unmet, speaker()).text == nbsp(expected)


@pytest.mark.parametrize(
    ("cure", "expected"),
    [
        (None, ""),
        (Cure("wait"), "Attendre"),
        (Cure("motif"), "Écrire le motif"),
        (Cure("person"), "Demander à une autre personne"),
        (Cure("person", "", "agent_das"), "Écrire à~: agent de la DAS"),
        (Cure("field", "commune"), "Renseigner Commune"),
        (Cure("item", "reserves"), "Renseigner Réserves"),
        (Cure("input", "rang"), "Indiquer Rang"),
        (Cure("document", "avis"), "Déposer Avis du comité"),
        (Cure("document"), "Choisir un autre fichier"),
        (Cure("link", "chaine"), "Relier~: Chaîne de valeur"),
        (Cure("trigger", "relancer"), "Relancer"),
    ],
)
def test_every_cure_has_its_words(cure: Cure | None, expected: str) -> None:
    assert say(Unmet("expression", {}, cure), speaker()).cure_text == nbsp(expected)


def test_a_comment_is_cured_by_writing_it() -> None:
    assert say(refused(Comment(REF, ""), case())[0], speaker()).cure_text == "Écrire le commentaire"


def test_sentences_in_arabic_and_english() -> None:
    unmet = refused(fire("soumettre"), case(part=1))
    with texts.use("ar"):
        assert said(unmet) == ["تنقص الوثيقة «بيان الأثمان».", "«الجماعة» لم تملأ بعد."]
        assert say(unmet[0], speaker()).cure_text == "إيداع بيان الأثمان"
    with texts.use("en"):
        assert said(unmet) == ["The document “Quotation” is missing.", "“Commune” is still to be filled in."]


def test_names_that_this_reader_may_not_know_stay_unsaid() -> None:
    unmet = Unmet("separation.same_person", {"trigger": Named("trigger", "soumettre"), "person": Person("amina")})
    assert "Amina" not in say(unmet, Speaker(aide())).text
    assert names(("amina",)) == {"amina": "Amina Alaoui"}
