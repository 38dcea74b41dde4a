"""The journal of a case as people read it: newest first, by pages, each line with its hash."""
from __future__ import annotations

from engine.core.actor import UNNAMED
from engine.core.acts import Comment
from engine.questions.history import PAGE, comments, history
from engine.questions.speaking import speaker_of
from tests.cast import GHALI
from tests.web.desk import Desk
from tests.web.files import opened


def test_pages_go_back_from_the_newest_event_and_miss_none(desk: Desk) -> None:
    ref = opened(desk)
    for place in range(PAGE + 4):
        desk.must(Comment(ref, f"Passage {place}"), GHALI)
    store, case = desk.maillon.store, desk.maillon.store.case(ref)
    assert case is not None
    speaker = speaker_of(desk.maillon.library, desk.maillon.people, desk.maillon.library.version(case.definition), case)
    events = tuple(store.events(ref))
    first = history(store, events, speaker)
    second = history(store, events, speaker, before=first.older)
    numbers = [entry.number for entry in (*first.entries, *second.entries)]
    assert sorted(numbers) == list(range(1, PAGE + 6)) and second.older == 0
    assert all(len(entry.hash) == 64 for entry in first.entries)


def test_from_the_first_event_that_is_not_told_whole_no_hash_is_told(desk: Desk) -> None:
    ref = opened(desk)
    for word in ("Un", "Deux", "Trois"):
        desk.must(Comment(ref, word), GHALI)
    store, case = desk.maillon.store, desk.maillon.store.case(ref)
    assert case is not None
    speaker = speaker_of(desk.maillon.library, desk.maillon.people, desk.maillon.library.version(case.definition), case)
    events = [event._replace(actor=UNNAMED) if event.number == 3 else event for event in store.events(ref)]
    assert [len(entry.hash) for entry in history(store, events, speaker).entries] == [0, 0, 64, 64]
    assert [len(entry.hash) for entry in history(store, events, speaker, before=3).entries] == [64, 64]
    assert [entry.quote for entry in comments(events, speaker)] == ["Trois", "Un"]


def test_comments_are_read_with_their_words(desk: Desk) -> None:
    ref = opened(desk)
    desk.must(Comment(ref, "La porteuse rappelle demain."), GHALI)
    store, case = desk.maillon.store, desk.maillon.store.case(ref)
    assert case is not None
    speaker = speaker_of(desk.maillon.library, desk.maillon.people, desk.maillon.library.version(case.definition), case)
    (entry,) = comments(tuple(store.events(ref)), speaker)
    assert entry.quote == "La porteuse rappelle demain." and GHALI.name in entry.by
