"""The papers of a real meeting: what they say, in both languages, and what an excerpt does not."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from engine.core.case import Case
from engine.core.decision import Event
from engine.papers.of_meeting import Papers
from engine.words import Speaker
from tests.cast import CAST, library
from tests.engine.papers.reading import by_page, inflated, shows, text
from tests.workflows.driver import World
from tests.workflows.meeting import MEMBERS, Committee, sitting
from tests.workflows.projet.path import file_at

CONDITION = {"libelle": "Titre foncier à produire", "echeance": "2026-06-30"}


@pytest.fixture(scope="module")
def committee() -> Committee:
    """It has risen: one file approved by vote with a member out, one put off, one ranked by secret ballot."""
    world = World()
    found = sitting(world, *(file_at(world, "emergence.cpde").ref for _ in range(3)))
    found.fires("declarer_interet", membre="4", point="1", raison="Parent du porteur")
    found.decides("1", "approuver_sous_reserve", voices=found.voices(yes=["1", "2", "3"], no=["5"]), reserves=[CONDITION])
    found.fires("remettre_point", "Le rapport du cercle manque.", found.chair, point="2")
    found.fires("noter_depart", membre="2", jusque="2")
    found.fires("donner_procuration", mandant="2", mandataire="3")
    found.fires("deliberer", point="3", issue={"trigger": "mettre_en_attente", "inputs": {"rang": "1"}, "motif": ""}, mode="secret",
                pour=4, contre=0, abstentions=1)
    found.rises()
    return found


def speaker() -> Speaker:
    names = {person.id: person.name for person in CAST}
    return Speaker(library()["seance"], lambda ids: {id_: names[id_] for id_ in ids if id_ in names}, library().current)


def papers(committee: Committee, case: Case | None = None, events: list[Event] | None = None) -> Papers:
    told = committee.world.store.events(committee.ref) if events is None else events
    return Papers(library()["seance"], case or committee.case, told, speaker(), committee.world.today, "9f31ab20",
                  lambda file: library()["projet"])


def files(committee: Committee) -> list[str]:
    return [row["dossier"] for row in committee.case.rows("ordre_du_jour")]


def test_the_minutes_say_who_was_there_what_was_decided_and_by_which_votes(committee: Committee) -> None:
    paper = papers(committee).minutes("fr")
    for said in ("Province d’Ouezzane", "Khadija Benhima", "Approuvé sous réserve", "Réserve : Titre foncier à produire",
                 "À lever avant le : 30/06/2026", "Le rapport du cercle manque.", committee.ref, "9f31ab20", "Pour (3)",
                 "Contre (1) : Khadija Benhima", "4 membres présents sur 5", "Jusqu’au point 2", "Mis en liste d’attente",
                 "Rang : 1", "Bulletin secret : pour 4, contre 0, abstentions 1 ; voix 5."):
        assert shows(paper, said), said


def test_a_secret_ballot_is_counted_and_nobody_is_named(committee: Committee) -> None:
    after = text(papers(committee).minutes("fr")).split("Bulletinsecret")[1]
    assert not any(name in after for name in ("HindHajji", "KhadijaBenhima", "AminaAlaoui"))


def test_the_minutes_are_there_in_arabic_and_in_english(committee: Committee) -> None:
    assert shows(papers(committee).minutes("ar"), "إقليم وزان") and shows(papers(committee).minutes("ar"), "تمت المصادقة بتحفظ")
    assert shows(papers(committee).minutes("en"), "Province of Ouezzane")


def test_a_correction_says_which_it_is(committee: Committee) -> None:
    assert shows(papers(committee).minutes("fr", correction=2), "Rectifié, n° 2, pas encore approuvé")


def test_an_item_without_an_outcome_yet_is_not_said_to_be_put_off() -> None:
    world = World()
    sits = sitting(world, file_at(world, "emergence.cpde").ref)
    assert not shows(papers(sits).minutes("fr"), "Remis à une autre séance")


def test_an_excerpt_says_in_french_and_in_arabic_what_its_file_needs(committee: Committee) -> None:
    french, arabic = by_page(papers(committee).excerpt("1"))
    for said in ("CPDE", committee.ref, "Séanced’avril", files(committee)[0], "Pointn°1del’ordredujour", "Approuvésousréserve",
                 "Titrefoncieràproduire", "30/06/2026", "pour3,contre1,abstentions0", "4membresprésentssur5",
                 "1membres’estretiré", "ChafikChraïbi"):
        assert said in french, said
    for said in ("اللجنةالإقليميةللتنميةالاقتصادية", "تمتالمصادقةبتحفظ", "انسحبعضوواحد", files(committee)[0], "Titrefoncieràproduire"):
        assert said in arabic, said


def test_an_excerpt_names_no_other_file_and_no_member(committee: Committee) -> None:
    own, *others = files(committee)
    paper = papers(committee).excerpt("1")
    members = [row["nom"] for row in committee.case.rows("membres")] + [row["fonction"] for row in committee.case.rows("membres")]
    for hidden in (*others, "Le rapport du cercle manque.", "Parent du porteur", *members):
        assert not shows(paper, hidden) and hidden.encode() not in inflated(paper), hidden
    assert shows(paper, own)


def elsewhere(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the agenda with everything of it changed but its place."""
    return {"id": row["id"], "objet": "Tout autre chose", "dossier": "OUZ-2026-09999", "etat": "decide", "issue": row.get("issue"),
            "mode": "open", "pour": 1, "contre": 4, "note": "Une autre note.", "rapporteur": "idris"}


def turned(event: Event) -> Event:
    """An event in which every voice is the other one, and every reason another."""
    given = dict(event.change.get("inputs", {}))
    if given.get("voix"):
        swap = {"pour": "contre", "contre": "pour"}
        given["voix"] = [{**row, "voix": swap.get(row["voix"], "pour")} for row in given["voix"]]
    private = {**event.private, "motif": "Un autre motif."} if event.private.get("motif") else event.private
    return event._replace(change={**event.change, "inputs": given} if given else event.change, private=private)


def test_whatever_became_of_other_files_and_whoever_voted_how_an_excerpt_is_the_same_bytes(committee: Committee) -> None:
    """What no byte depends on cannot be read out of it, by nobody."""
    case, events = committee.case, list(committee.world.store.events(committee.ref))
    agenda = [row if row["id"] == "1" else elsewhere(row) for row in case.rows("ordre_du_jour")]
    members = [{**row, "nom": f"Membre {row['id']}", "fonction": "Autre", "famille": None} for row in case.rows("membres")]
    changed = case._replace(fields={**case.fields, "ordre_du_jour": agenda, "membres": members, "observations": "Rien.", "procurations": []})
    other = papers(committee, changed, [turned(event) for event in events])
    assert other.excerpt("1") == papers(committee).excerpt("1")
    assert other.minutes("fr") != papers(committee).minutes("fr")


def test_an_excerpt_of_a_secret_ballot_says_its_counts(committee: Committee) -> None:
    paper = papers(committee).excerpt("3")
    assert shows(paper, "Bulletin secret : pour 4, contre 0, abstentions 1") and shows(paper, "اقتراع سري") and shows(paper, "Rang : 1")
    assert not shows(paper, "Titre foncier")


def test_the_invitation_lists_the_agenda_in_both_languages(committee: Committee) -> None:
    french, arabic = by_page(papers(committee).invitation())
    assert "Convocation" in french and "استدعاء" in arabic
    assert all(file in french and file in arabic for file in files(committee))


def test_who_stands_in_follows_the_member_and_proxies_are_told() -> None:
    world = World()
    members = [{"nom": "Titulaire", "famille": "collectivite"}, {"nom": "Remplaçante", "supplee": "1"},
               {"nom": "Jamais Venu", "supplee": "1"}, {"nom": "Second", "famille": "societe_civile"},
               {"nom": "Troisième", "famille": "service_deconcentre"}]
    meeting = Committee(world, members=members)
    fields = {**meeting.case.fields, "presences": [{"id": "1", "membre": "2"}, {"id": "2", "membre": "4"}],
              "procurations": [{"id": "1", "mandant": "5", "mandataire": "4"}]}
    shown = text(papers(meeting, meeting.case._replace(fields=fields)).minutes("fr"))
    assert "RemplaçantePrésentTitulaire" in shown and "JamaisVenu" not in shown
    assert shown.index("Titulaire") < shown.index("Remplaçante") < shown.index("Second") and "AbsentSecond" in shown


def test_whose_mandate_is_over_by_the_day_is_neither_present_nor_absent() -> None:
    committee = Committee(World(), members=(*MEMBERS, {"nom": "Anas Ancien", "sphere": "academique", "mandat_au": "2026-04-20"}))
    committee.fires("inscrire", objet="Rapport annuel")
    committee.convened()
    there = papers(committee).minutes("fr")
    assert shows(there, "Anas Ancien") and shows(there, "Académique")
    later = committee.case._replace(fields={**committee.case.fields, "debut": "2026-04-21T09:00:00.000000Z"})
    assert not shows(papers(committee, later).minutes("fr"), "Anas Ancien")
