"""What follows from a step in other cases: opened, fired, woken; all in one unit, or nothing."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.acts import Fill, Fire, Open
from engine.core.decide import replay
from engine.core.decision import Refused
from engine.core.definition.load import Source, load
from engine.errors import BadCommand
from engine.library import Library, hashed
from engine.words import Speaker, say
from tests.engine.core.small import country
from tests.engine.kin.story import AMINA, BRAHIM, ETTAKI, HERE, OUEZZANE, Story, library
from tests.stores import store_of


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def story(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Story]:
    store = store_of(request.param, tmp_path)
    yield Story(store)
    store.close()


def test_a_step_opens_one_case_for_each_row_with_what_is_carried_over(story: Story) -> None:
    orchard, plots = story.planted(lots=2)
    assert [story.case(plot).fields for plot in plots] == [
        {"nom": "Jbala / Lot 1", "surface": 10, "semis": "2026-02-01"},
        {"nom": "Jbala / Lot 2", "surface": 10, "semis": "2026-02-01"}]
    assert all(story.case(plot).linked("verger") == (orchard,) for plot in plots)


def test_rows_that_the_condition_leaves_out_open_nothing(story: Story) -> None:
    orchard = story.orchard(lots=2, area=51)
    story.done(Fire(orchard, "planter"), BRAHIM)
    assert story.plots(orchard) == []


def test_while_a_linked_case_is_open_none_is_opened_where_the_consequence_says_so(story: Story) -> None:
    orchard, (plot, *_) = story.planted(lots=1)
    story.done(Fire(orchard, "replanter"), BRAHIM)
    assert story.plots(orchard) == [plot]
    story.done(Fire(plot, "lever"), AMINA)
    story.done(Fire(plot, "recolter", {"quantite": "5"}), AMINA)
    story.done(Fire(orchard, "replanter"), BRAHIM)
    assert len(story.plots(orchard)) == 2


def test_who_opens_by_a_step_needs_no_role_in_the_new_case_and_is_named(story: Story) -> None:
    orchard, (plot, *_) = story.planted()
    event = story.last(plot)
    assert (event.actor, event.role) == (BRAHIM.id, "moteur")
    assert event.cause == (orchard, story.case(orchard).number)


def test_the_holder_goes_over_where_the_consequence_says_so(story: Story) -> None:
    orchard = story.orchard(holder="halima")
    story.done(Fire(orchard, "planter"), BRAHIM)
    assert {story.case(plot).holder for plot in story.plots(orchard)} == {"halima"}
    story.done(Fire(orchard, "ajouter", {"nom": "Nord"}), BRAHIM)
    assert story.case(story.plots(orchard)[-1]).holder == ""


def test_a_case_that_cannot_be_opened_refuses_the_whole_step_in_its_own_words(story: Story) -> None:
    orchard = story.orchard(lots=3, area=0)
    outcome = story.send(Fire(orchard, "planter"), BRAHIM)
    assert isinstance(outcome, Refused)
    assert {unmet.code for unmet in outcome.unmet} == {"then.open"}
    said = say(outcome.unmet[0], Speaker(library()["verger"], definitions=library().current)).text
    assert "Parcelle" in said and "1" in said
    assert story.case(orchard).state == "preparation" and story.plots(orchard) == []


def test_a_step_fires_a_step_of_the_linked_case_which_counts_without_a_gap(story: Story) -> None:
    orchard, plots = story.planted(lots=3)
    for plot in plots:
        story.done(Fire(plot, "lever"), AMINA)
        story.done(Fire(plot, "recolter", {"quantite": "5"}), AMINA)
    deposits = story.case(orchard).fields["depots"]
    assert [(row["numero"], row["parcelle"]) for row in deposits] == list(enumerate(plots, 1))


def test_conditions_hold_for_consequences_too(story: Story) -> None:
    orchard, (plot, *_) = story.planted()
    story.done(Fire(plot, "lever"), AMINA)
    assert story.codes(Fire(plot, "recolter", {"quantite": "0"}), AMINA) == ["then.fire"]
    assert story.case(plot).state == "levee" and "depots" not in story.case(orchard).fields


def test_a_linked_case_on_a_version_without_the_step_refuses_it_in_words() -> None:
    story, current = Story(), library()
    text = (HERE / "verger.yaml").read_text("utf-8")
    before, after = text.index("  noter_depot:"), text.index("  dresser_bilan:")
    older, faults = load(Source("verger.yaml", text[:before] + text[after:]), {}, country())
    assert older is not None, faults
    story.library = Library({**current.current, "verger": hashed(older)}, country())
    orchard, (plot, _) = story.planted()
    story.library = Library(current.current, country(), story.store.definition_text)
    story.done(Fire(plot, "lever"), AMINA)
    assert story.codes(Fire(plot, "recolter", {"quantite": "5"}), AMINA) == ["then.fire"]
    assert (story.case(plot).state, story.case(orchard).number) == ("levee", 2)
    outcome = story.send(Fire(plot, "recolter", {"quantite": "5"}), AMINA)
    assert isinstance(outcome, Refused)
    said = say(outcome.unmet[0], Speaker(current["parcelle"], definitions=current.current)).text
    assert "Noter un dépôt" in said and "Culture" in said


def test_nobody_fires_by_hand_what_only_follows(story: Story) -> None:
    orchard, _ = story.planted()
    assert "role.missing" in story.codes(Fire(orchard, "noter_depot", {"parcelle": "x", "quantite": "1"}), BRAHIM)


def test_nobody_opens_by_hand_a_case_with_links(story: Story) -> None:
    orchard, _ = story.planted()
    with pytest.raises(BadCommand, match="link.forged"):
        story.send(Open("parcelle", OUEZZANE, {"nom": "Faux"}, links=(("verger", orchard),)), AMINA)


def test_a_child_that_reaches_what_the_parent_asks_about_wakes_it_once(story: Story) -> None:
    orchard, plots = story.planted(lots=2)
    for plot in plots:
        story.done(Fire(plot, "lever"), AMINA)
    assert [task.key for task in story.case(orchard).tasks] == []
    story.done(Fire(plots[0], "recolter", {"quantite": "5"}), AMINA)
    (task,) = story.case(orchard).tasks
    assert (task.key, task.role, task.about) == ("examiner", "secretaire_cpde", plots[0])
    story.done(Fire(plots[1], "recolter", {"quantite": "5"}), AMINA)
    assert len(story.case(orchard).tasks) == 1


def test_a_parent_asks_about_all_that_name_it(story: Story) -> None:
    orchard, (first, second) = story.planted(lots=2)
    for plot in (first, second):
        story.done(Fire(plot, "lever"), AMINA)
    story.done(Fire(first, "recolter", {"quantite": "5"}), AMINA)
    assert story.codes(Fire(orchard, "dresser_bilan"), BRAHIM) == ["linked.state"]
    story.done(Fire(second, "recolter", {"quantite": "5"}), AMINA)
    story.done(Fire(orchard, "dresser_bilan"), BRAHIM)
    assert story.last(orchard).saw == tuple((plot, story.case(plot).number) for plot in (first, second))


def test_a_link_to_where_the_actor_has_no_part_is_refused(story: Story) -> None:
    orchard, _ = story.planted()
    plot = story.done(Open("parcelle", "MA-CHE", {"nom": "Nord"}), ETTAKI)
    assert story.codes(Fire(plot, "rattacher", {"verger": orchard}), ETTAKI) == ["value.case"]


def test_journals_of_a_whole_act_replay_to_its_cases(story: Story) -> None:
    orchard, plots = story.planted(lots=2)
    story.done(Fire(plots[0], "lever"), AMINA)
    story.done(Fire(plots[0], "recolter", {"quantite": "5"}), AMINA)
    for ref in (orchard, *plots):
        assert replay(story.store.events(ref)) == story.case(ref)


def test_a_name_serves_once_in_a_province_whatever_its_accents(story: Story) -> None:
    story.orchard()
    second = story.done(Open("verger", OUEZZANE, {"nom": "JBÁLA", "plantation": "2026-02-01"}), BRAHIM)
    assert story.codes(Fire(second, "planter"), BRAHIM) == ["title.taken"]


def test_a_motif_does_instead_of_a_condition_that_says_so(story: Story) -> None:
    orchard = story.done(Open("verger", OUEZZANE, {"nom": "Sans date"}), BRAHIM)
    assert story.codes(Fire(orchard, "planter"), BRAHIM) == ["field.missing", "motif.instead"]
    story.done(Fire(orchard, "planter", motif="Plants reçus en retard."), BRAHIM)
    assert story.case(orchard).state == "culture"


def test_an_envelope_gives_no_more_than_it_holds_over_all_the_files_under_it(story: Story) -> None:
    _, (first, second) = story.planted(lots=2)
    story.done(Fire(first, "financer", {"montant": "700,00"}), AMINA)
    assert story.codes(Fire(second, "financer", {"montant": "300,01"}), AMINA) == ["envelope.exceeded"]
    story.done(Fire(second, "financer", {"montant": "300,00"}), AMINA)


def test_of_the_linked_cases_the_first_by_rank_is_chosen(story: Story) -> None:
    orchard, (first, second, third) = story.planted(lots=3)
    for plot, rank in ((first, "3"), (second, "1"), (third, "2")):
        story.done(Fill(plot, {"rang": rank}), AMINA)
    story.done(Fire(orchard, "redistribuer"), BRAHIM)
    assert [story.case(plot).fields.get("finance") for plot in (first, second, third)] == [None, 100_000, None]


def test_what_is_done_if_possible_leaves_nothing_where_it_is_refused(story: Story) -> None:
    orchard, (first, second) = story.planted(lots=2)
    story.done(Fire(first, "financer", {"montant": "700,00"}), AMINA)
    story.done(Fire(second, "lever"), AMINA)
    number = story.case(first).number
    story.done(Fire(orchard, "redistribuer"), BRAHIM)
    assert story.case(first).number == number
