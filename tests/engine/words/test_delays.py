"""Delays in words."""
from __future__ import annotations

from engine.core.clocks import Standing
from engine.core.stays import WHOSE
from engine.language import texts
from engine.words.delays import silence, used_and_left, whose


def test_a_delay_says_what_is_used_and_what_is_left_in_its_unit() -> None:
    with texts.use("fr"):
        assert used_and_left(Standing(4, 6, "working_days")) == "4 jours ouvrables utilisés, 6 jours ouvrables restants"
        assert used_and_left(Standing(1, 0, "days")) == "1 jour utilisé, 0 jour restant"


def test_silence_means_what_the_definition_says_and_nothing_where_it_says_nothing() -> None:
    with texts.use("fr"):
        assert silence("favourable") == "le silence vaut accord" and silence("") == ""


def test_all_time_is_somebodys_in_words() -> None:
    with texts.use("en"):
        assert [whose(key) for key in WHOSE] == ["administration", "holder", "third parties", "suspended"]
