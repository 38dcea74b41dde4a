"""The journal in sentences, from events that the core made."""

from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import ENGINE, UNNAMED
from engine.core.acts import Attach, Comment, DoTask, Fill, Fire, Open, Upload
from engine.core.case import Document, Link, Task
from engine.core.decision import Event
from engine.language import texts
from engine.words import Change, Line, Speaker, say_event
from tests.cast import AMINA, BRIKCHA, HIND
from tests.engine.core.permit import Permit, permit
from tests.engine.words.process import NOW, after, aide, case, fire, nbsp, speaker

REF = "OUZ-2026-00001"
PDF = Upload("00", "devis pressoir.pdf", 1_240_000, "application/pdf")
READY = {"commune": BRIKCHA, "part": 6000}
DEVIS = (Document("1.1", "devis", "00", "d.pdf", 9, "application/pdf", NOW, "amina"),)


def line(command: Any, on: Any = None, actor: Any = AMINA) -> Line:
    return say_event(after(command, on or case(), actor)[0], speaker())


def test_an_opening() -> None:
    said = line(Open("aide", BRIKCHA, {"intitule": "Huilerie"}, ref=REF), case())
    assert said == Line(
        nbsp("Dossier ouvert~: Émergence / Idée"),
        nbsp("Territoire~: Brikcha · Intitulé~: Huilerie"),
        "",
        "move",
        "Amina Alaoui, accompagnatrice",
        "Dossier ouvert",
        "",
        "Émergence / Idée",
        (Change("Territoire", "Brikcha"), Change("Intitulé", "Huilerie")),
    )


def test_a_move_says_what_was_done_and_between_which_states() -> None:
    said = line(fire("soumettre", rang="3"), case(**READY)._replace(documents=DEVIS))
    assert said == Line(
        nbsp("Demande soumise~: Idée → Instruction"),
        nbsp("Rang~: 3"),
        "",
        "move",
        "Amina Alaoui, accompagnatrice",
        "Demande soumise",
        "Idée",
        "Instruction",
        (Change("Rang", "3"),),
    )


def test_from_one_stage_to_another_both_states_are_said_whole() -> None:
    said = line(Fire(REF, "classer", {}, "Le porteur renonce."))
    assert said.title == nbsp("Demande classée~: Émergence / Idée → Clôture / Classée")
    assert said.quote == "Le porteur renonce."


def test_what_stays_in_its_state_is_an_act() -> None:
    event = Event(
        REF,
        3,
        "fire",
        NOW,
        "amina",
        "accompagnateur",
        "relancer",
        "emergence.instruction",
        "emergence.instruction",
        private={"motif": "Rien reçu."},
    )
    assert say_event(event, speaker())[:5] == ("Relancer", "", "Rien reçu.", "act", "Amina Alaoui, accompagnatrice")


def test_a_clock_fired_by_the_engine_names_its_delay() -> None:
    event, _ = after(fire("classer"), case("emergence.instruction"), ENGINE)
    said = say_event(event, speaker())
    assert (said.kind, said.by) == ("auto", nbsp("Maillon, au terme de «~Délai de complément~»"))


def test_the_engine_without_a_titled_clock_is_maillon() -> None:
    event, _ = after(fire("classer"), case(), ENGINE)
    assert say_event(event, speaker()).by == "Maillon"


def test_a_filled_form_names_its_fields_and_their_new_values() -> None:
    said = line(Fill(REF, {"telephone": "0612345678", "cout": "474600", "femme": True}))
    assert said.title == nbsp("Formulaire renseigné~: Téléphone, Coût total et Portée par une femme")
    assert said.detail == nbsp("Téléphone~: 0612345678 · Coût total~: 474~600~MAD · Portée par une femme~: oui")


def test_many_fields_are_counted_after_the_fourth() -> None:
    values = {
        "intitule": "Huile",
        "commune": BRIKCHA,
        "secteur": "tourisme",
        "cout": "20000",
        "emplois": "3",
        "part": "5",
    }
    assert line(Fill(REF, values)).title == nbsp(
        "Formulaire renseigné~: Intitulé, Commune, Secteur, Coût total et 2 autres champs"
    )


def test_an_emptied_field_and_a_list_by_its_rows() -> None:
    said = line(Fill(REF, {"emplois": "", "reserves": [{"texte": "a"}, {"texte": "b"}]}), case(emplois=4))
    assert said.detail == nbsp("Emplois~: vidé · Réserves~: 2 lignes")


def test_a_deposited_document_says_its_name_and_size() -> None:
    said = line(Attach(REF, "devis", PDF))
    assert (said.title, said.detail) == (nbsp("Pièce déposée~: Devis"), "devis pressoir.pdf, 1,2 Mo")


def test_a_done_action_with_its_note_and_a_comment() -> None:
    task = Task("2.1", "decrire", "accompagnateur", NOW, NOW)
    done = line(DoTask(REF, "2.1", "Vu sur place."), case()._replace(tasks=(task,)))
    assert (done.title, done.quote) == (nbsp("Action faite~: Décrire l'idée"), "Vu sur place.")
    assert line(Comment(REF, "Le bail manque."), None, HIND)[:3] == ("Commentaire", "", "Le bail manque.")


def test_who_may_not_be_named_is_a_person_and_nothing_of_theirs_was_erased() -> None:
    said = say_event(Event(REF, 3, "comment", NOW, UNNAMED), speaker())
    assert (said.title, said.quote, said.by) == ("Commentaire gardé entre ceux qui notent", "", "une personne")
    given = say_event(Event(REF, 4, "assign", NOW, UNNAMED, change={"task": "decrire"}), speaker())
    assert (given.title, given.by) == (nbsp("Action attribuée~: Décrire l'idée"), "une personne")


def test_links_and_documents_to_deposit_again_are_said() -> None:
    change = {"links": [Link("chaine", "OUZ-2025-00002")], "drops": ["1.1", "1.2"]}
    event = Event(
        REF, 3, "fire", NOW, "amina", "accompagnateur", "classer", "emergence.idee", "fin.classe", change=change
    )
    assert say_event(event, speaker()).detail == nbsp(
        "Chaîne de valeur~: OUZ-2025-00002 · À déposer de nouveau~: 2 pièces"
    )


def test_grants_say_whose_where_and_until_their_last_day() -> None:
    told = {"grant": {"role": "agent_das", "territory": "MA-OUZ", "since": "2026-03-01", "until": "2026-07-01"}}
    given = Event("person:hind", 1, "grant", NOW, "chafik", change=told, private={"motif": "Intérim"})
    assert say_event(given, speaker())[:5] == (
        nbsp("Rôle confié à Hind Hajji~: agente de la DAS, Ouezzane"),
        "du 01/03/2026 au 30/06/2026",
        "Intérim",
        "act",
        "Chafik Chraïbi",
    )
    open_ended = {"grant": {**told["grant"], "until": ""}}
    assert say_event(given._replace(change=open_ended), speaker()).detail == "à partir du 01/03/2026"
    assert say_event(given._replace(act="revoke"), speaker()).title == nbsp(
        "Rôle retiré à Hind Hajji~: agente de la DAS, Ouezzane"
    )


@pytest.mark.parametrize(
    ("act", "expected"), [("disable", "Compte fermé~: Hind Hajji"), ("enable", "Compte rouvert~: Hind Hajji")]
)
def test_accounts(act: str, expected: str) -> None:
    assert say_event(Event("person:hind", 1, act, NOW, "chafik"), speaker()).title == nbsp(expected)


def test_tokens_say_whose_they_are_and_their_last_day() -> None:
    told = {"token": {"id": "0a", "name": "tableau de bord", "token_sha256": "f0", "until": "2026-07-01"}}
    made = Event("person:hind", 1, "issue_token", NOW, "chafik", change=told)
    assert say_event(made, speaker()).title == nbsp(
        "Jeton d’accès créé pour les programmes de Hind Hajji~: tableau de bord, jusqu’au 30/06/2026"
    )
    assert say_event(made._replace(act="end_token"), speaker()).title == nbsp(
        "Jeton d’accès de Hind Hajji retiré~: tableau de bord"
    )


def test_what_was_erased_says_so() -> None:
    def bare(event: Event) -> Line:
        return say_event(event._replace(private={}), speaker(), lost=True)

    assert bare(after(Comment(REF, "Secret"), case())[0]).quote == "donnée effacée"
    assert bare(after(Attach(REF, "devis", PDF), case())[0]).detail == "donnée effacée, 1,2 Mo"
    filled = bare(after(Fill(REF, {"telephone": "0612345678"}), case())[0])
    assert filled.title == nbsp("Formulaire renseigné~: donnée effacée")
    assert bare(after(Fire(REF, "classer", {}, "Secret"), case())[0]).quote == "donnée effacée"


def test_an_act_of_a_later_version_is_named() -> None:
    assert say_event(Event(REF, 9, "vote", NOW, "amina"), speaker()).title == nbsp("Acte consigné~: vote")


def test_whose_name_is_not_for_this_reader_is_said_by_role() -> None:
    event, _ = after(Comment(REF, "Bien"), case())
    assert say_event(event, Speaker(aide())).by == "accompagnateur"


def test_the_journal_in_arabic_and_english() -> None:
    event, _ = after(fire("classer"), case())
    with texts.use("ar"):
        assert say_event(event, speaker()).title == "حفظ الطلب: البزوغ / الفكرة ← الإقفال / محفوظ"
    with texts.use("en"):
        assert say_event(event, speaker()).title == "Request filed: Emergence / Idea → Closure / Filed"


def test_a_clock_says_what_silence_meant() -> None:
    granted = Permit()
    granted.go("submit")
    granted.wait(days=15)
    event = list(granted.store.events(granted.ref))[-1]
    with texts.use("fr"):
        assert say_event(event, Speaker(permit())).by == nbsp("Maillon, au terme de «~Délai de réponse~»~: le silence vaut accord")
