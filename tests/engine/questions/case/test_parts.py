"""The other parts of the page: facts, pending actions, money, sections, documents, linked files, candidates."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.core.acts import Comment, Fill, Fire, Open
from engine.core.definition.definition import Column
from engine.core.moments import moment
from engine.core.values import Bounds
from engine.questions.case import case_page
from engine.questions.case.candidates import candidates
from engine.questions.case.money import WHOLE, _parts
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, FATIMA, GHALI, HIND, IDRIS, OUEZZANE, country
from tests.engine.questions.case.conftest import World


def test_who_may_not_see_the_case_gets_no_page(world: World) -> None:
    ref = world.opened()
    assert case_page(world.maillon, ref, ETTAKI) is None and case_page(world.maillon, ref, FATIMA) is None
    assert case_page(world.maillon, "OUZ-2026-09999", GHALI) is None


def test_the_facts_say_who_since_when_by_when_and_what_lacks(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    world.clock.forward(days=8)
    facts = {fact.term: fact for fact in world.page(ref, GHALI).facts}
    assert (facts["Chez"].value, facts["Chez"].note) == ("Agent de la plateforme des jeunes", "Ghali Guessous")
    assert (facts["Depuis"].value, facts["Depuis"].note) == ("06/04/2026", "6 j ouvrables")
    assert facts["À finir pour"].value == "27/04/2026" and not facts["À finir pour"].tone
    assert facts["Manque"].part == "next" and facts["Manque"].note.startswith("dont ")


def test_only_a_process_with_a_holder_has_a_section_about_them(world: World) -> None:
    ref = world.do(Open("chaine_valeur", OUEZZANE, {"nom": "Huile d’olive"}), IDRIS)
    assert world.page(world.opened(), GHALI).about == "identite" and world.page(ref, IDRIS).about is None


def test_late_is_told_in_working_days_and_in_red(world: World) -> None:
    ref = world.opened()
    world.clock.forward(days=30)
    due = next(fact for fact in world.page(ref, GHALI).facts if fact.term == "À finir pour")
    assert due.tone == "late" and due.note.endswith("de retard")
    assert world.page(ref, GHALI).pending[0].late == int(due.note.split()[0])


def test_an_action_due_today_is_not_late_and_one_due_yesterday_is(world: World) -> None:
    ref = world.opened()
    limit = world.ground(ref, GHALI).case.tasks[0].due
    world.clock.present = moment(limit)
    assert world.page(ref, GHALI).pending[0].late == 1
    world.clock.forward(seconds=-1)
    assert (world.page(ref, GHALI).pending[0].late, world.page(ref, GHALI).pending[0].left) == (0, 0)


def test_my_actions_come_first_with_the_way_to_do_them(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    mine, theirs = world.page(ref, GHALI).pending, world.page(ref, AMINA).pending
    assert all(task.mine and task.who == "Vous" for task in mine)
    assert {task.remedy.kind for task in mine if task.remedy} == {"document", "section"}
    assert all(not task.mine and "Ghali Guessous" in task.who for task in theirs)


def test_an_ended_case_says_when_and_asks_nothing(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "retirer", {}, "Le porteur renonce."), IDRIS)
    page = world.page(ref, IDRIS)
    assert page.facts[0].term == "Terminé le" and page.pending == () and not any(kind.missing for kind in page.pieces)
    assert not any(section.editable for section in page.sections)


def test_the_money_has_its_ceiling_and_what_is_to_be_found(world: World) -> None:
    ref = world.at_idea()
    assert world.page(ref, AMINA).money is None
    rows = [{"source": "nature", "montant": "54600"}, {"source": "indh", "montant": "300000"}]
    world.do(Fill(ref, {"cout_total": "474600", "financement": rows}), AMINA)
    money = world.page(ref, AMINA).money
    assert money is not None and (money.total, money.cap, money.cap_share) == (47_460_000, 30_000_000, 6321)
    assert [(part.title, part.share, part.look) for part in money.parts] == [
        ("INDH", 6320, "solid"), ("Apport en nature", 1150, "hatched"), ("À trouver", 2530, "pale"),
    ]


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 10**9), min_size=1), st.integers(0, 10**9))
def test_shares_always_make_the_whole(sums: dict[str, int], rest: int) -> None:
    column = Column("source", {"fr": "Source"}, Bounds("choice"), True, False, {key: {"fr": key} for key in "abc"}, None, None)
    assert sum(part.share for part in _parts(sums, column, sum(sums.values()) + rest)) == WHOLE


def test_sections_hide_what_does_not_apply_and_mark_what_is_asked_and_personal(world: World) -> None:
    group = {datum.key: datum for section in world.page(world.opened(), GHALI).sections for datum in section.data}
    assert group["membres"].asked and group["nom"].personal and "date_naissance" not in group
    alone = {datum.key: datum for section in world.page(world.opened(porteur="individuel"), GHALI).sections for datum in section.data}
    assert alone["date_naissance"].asked and "membres" not in alone and "representant" not in alone


def test_lists_are_tables_and_counts_of_nothing_are_left_out(world: World) -> None:
    ref = world.in_profile()
    data = {datum.key: datum for section in world.page(ref, GHALI).sections for datum in section.data}
    assert data["membres"].columns == ("Nom et prénom", "Sexe", "Date de naissance")
    assert data["membres"].rows[0] == ("Fatima Filali", "Femme", "03/02/1990")
    assert data["nb_membres"].value == "2" and "nb_visites" not in data


def test_a_section_is_editable_for_whom_it_is(world: World) -> None:
    ref = world.opened()
    editable = {person.id: {s.key for s in world.page(ref, person).sections if s.editable} for person in (GHALI, BRAHIM, DOUNIA)}
    assert {"identite", "contact"} <= editable["ghali"] and editable["brahim"] == editable["dounia"] == set()


def test_documents_missing_first_then_versions_newest_first(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    first = world.page(ref, GHALI).pieces[0]
    assert (first.kind, first.missing, first.yours) == ("fiche_entretien", True, True)
    assert first.wanted_for == "Déposer la fiche d’entretien"
    world.attach(ref, GHALI, "fiche_entretien", "fiche_entretien")
    kind = next(kind for kind in world.page(ref, DOUNIA).pieces if kind.kind == "fiche_entretien")
    assert [piece.version for piece in kind.versions] == [2, 1] and not kind.missing and not kind.yours and kind.personal
    assert kind.versions[0].by == "Ghali Guessous" and kind.versions[0].weight == "1 ko"


def test_a_linked_file_is_named_with_its_state(world: World) -> None:
    ref, call = world.in_complement()
    found = world.page(ref, AMINA).linked
    assert [(one.ref, one.title, one.kind, one.state) for one in found] == [(call, "Appel 2026-1", "Appel à projets", "Ouvert")]
    back = world.page(call, HIND).linked
    assert [(one.ref, one.kind, one.state) for one in back] == [(ref, "Dossier de projet", "Émergence / Complément demandé")]


def test_only_cases_of_the_province_in_the_right_state_can_be_chosen(world: World) -> None:
    call = world.call()
    world.do(Open("appel", "MA-OUZ", {"titre": "En préparation"}), HIND)
    asked = world.maillon.library["projet"].table["emergence.idee", "deposer"].inputs["appel"]
    ground = world.ground(world.at_idea(), AMINA)
    assert [(found.ref, found.title) for found in candidates(ground, asked)] == [(call, "Appel 2026-1")]


def test_comments_and_journal_are_newest_first(world: World) -> None:
    ref = world.opened()
    for text in ("Une", "Deux"):
        world.do(Comment(ref, text), BRAHIM)
    page = world.page(ref, DOUNIA)
    assert [said.quote for said in page.comments] == ["Deux", "Une"]
    assert [entry.number for entry in page.journal.entries] == [3, 2, 1] and all(entry.hash for entry in page.journal.entries)


def test_the_page_names_the_face_of_the_process_and_no_more(world: World) -> None:
    page = world.page(world.opened(), DOUNIA)
    assert (page.title, page.holder, page.territory) == ("Trituration d’olives", "Coopérative Zitoun Jbala", "Brikcha")
    assert (page.process, page.version, page.state, page.writes) == ("Dossier de projet", 1, "Diagnostic / Accueil", False)
    assert country().roles["auditeur"].reads
