"""The fold: a case is its journal, and its snapshot says the same."""
from __future__ import annotations

import json

import pytest

from engine.core.acts import Fire
from engine.core.case import FORMAT, pack, unpack
from engine.core.evolve import replay
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, Driver


def test_replaying_the_journal_lands_on_the_same_case():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "pause", motif="Pluie"), CHIEF)
    assert replay(driver.store.events(ref)) == driver.case(ref)


def test_a_snapshot_survives_json():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "pause", motif="Pluie"), CHIEF)
    assert unpack(json.loads(json.dumps(pack(driver.case(ref))))) == driver.case(ref)


def test_a_snapshot_of_another_format_is_refused():
    driver = Driver()
    data = pack(driver.case(driver.opened()))
    with pytest.raises(ValueError, match=f"format {FORMAT + 1}"):
        unpack([FORMAT + 1, *data[1:]])


def test_an_empty_journal_is_no_case():
    with pytest.raises(ValueError, match="empty"):
        replay([])


def test_moves_tell_the_path_and_when_a_state_was_entered():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=1)
    driver.must(Fire(ref, "stop", {"place": "Zoumi"}), CARRIER)
    case = driver.case(ref)
    assert [(move.trigger, move.target, move.enters) for move in case.moves] == [
        ("", "asked", True), ("leave", "road.going", True), ("stop", "road.going", False)]
    assert case.entered_at("road") == case.entered_at("road.going") == case.moves[1].at and case.entered_at("lost") is None
    assert len(case.fired("stop")) == 1 and case.moves[0].actor == ASKER.id
