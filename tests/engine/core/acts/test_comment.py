"""Speaking on a case."""
from __future__ import annotations

from engine.core.acts import Comment, Fire
from tests.engine.core.errand import ASKER, CARRIER, PAPER, READER, STRANGER, Driver


def test_a_comment_lies_in_the_private_part_and_moves_nothing():
    driver = Driver()
    ref = driver.opened()
    case = driver.must(Comment(ref, " Le client attend. "), CARRIER)
    event = list(driver.store.events(ref))[-1]
    assert (case.number, case.moved) == (2, 1) and event.private == {"text": "Le client attend."} and not event.change


def test_readers_only_read_and_strangers_do_not_see():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(Comment(ref, "Je note"), READER) == ["role.reads"]
    assert type(driver.do(Comment(ref, "Bonjour"), STRANGER)).__name__ == "Unknown"


def test_an_empty_or_endless_comment_is_refused():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(Comment(ref, " \n "), ASKER) == ["comment.empty"]
    assert driver.refusal(Comment(ref, "x" * 4001), ASKER) == ["value.too_long"]


def test_a_closed_case_may_still_be_spoken_of():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "deliver", {"proof": PAPER}), CARRIER)
    driver.must(Comment(ref, "Merci"), CARRIER)
