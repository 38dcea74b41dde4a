"""The family of a case: from the file that everything hangs from, down, as far as the reader may know."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.actor import Actor, Grant
from engine.core.acts import Fire
from engine.questions.family import Kin, Reader, family
from engine.store.sql import SqlStore
from tests.engine.kin.story import AMINA, BRAHIM, NOW, Story, library
from tests.stores import store_of


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    store = store_of("sqlite", tmp_path)
    yield Story(store)
    store.close()


def read(story: Story, ref: str, actor: Actor = BRAHIM) -> Kin:
    assert isinstance(story.store, SqlStore)
    return family(Reader(story.store, library(), actor, NOW), story.case(ref))


def test_a_child_s_family_is_drawn_from_the_parent_down(story: Story) -> None:
    orchard, plots = story.planted(lots=2)
    root = read(story, plots[1])
    assert (root.ref, root.here, [(kin.ref, kin.here, kin.kind) for kin in root.children]) == (
        orchard, False, [(plots[0], False, "Verger"), (plots[1], True, "Verger")])


def test_each_file_tells_its_process_and_where_it_is(story: Story) -> None:
    orchard, (plot, *_) = story.planted(lots=1)
    story.done(Fire(plot, "lever"), AMINA)
    root = read(story, orchard)
    assert (root.title, root.process, root.state) == ("Jbala", "Verger", "Culture")
    assert [(kin.title, kin.state, kin.closed) for kin in root.children] == [("Jbala / Lot 1", "Levée", False)]


def test_files_the_reader_may_not_know_of_are_counted_not_named(story: Story) -> None:
    orchard = story.orchard(lots=2, holder="halima")
    story.done(Fire(orchard, "planter"), BRAHIM)
    story.done(Fire(orchard, "ajouter", {"nom": "Sans titulaire"}), BRAHIM)
    root = read(story, orchard, Actor("halima", "Halima"))
    assert (len(root.children), root.hidden) == (2, 1)


def test_a_parent_the_reader_may_not_know_of_is_left_out(story: Story) -> None:
    _, (plot, *_) = story.planted(lots=1)
    stranger = Actor("zineb", "Zineb", (Grant("agent_das", "MA-CHE"),))
    assert read(story, plot, stranger).ref == plot
