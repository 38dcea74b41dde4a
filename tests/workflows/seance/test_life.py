"""The life of a committee's meeting: prepared, convened, held, risen, minuted."""
from __future__ import annotations

from tests.workflows.driver import World
from tests.workflows.meeting import sitting
from tests.workflows.projet.path import MAD, file_at


def test_what_a_meeting_decides_happens_to_every_file_when_it_rises(world: World) -> None:
    first, second = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    committee = sitting(world, first.ref, second.ref)
    committee.decides("1", "approuver")
    committee.decides("2", "rejeter", "Le marché manque.")
    assert {first.state, second.state} == {"emergence.cpde"}
    committee.rises()
    assert (first.state, second.state) == ("pre_creation.convention", "rejete")
    assert first.case.fields["subvention"] == 90_000 * MAD
    event = next(event for event in world.store.events(first.ref) if event.trigger == "approuver")
    assert event.cause is not None and event.cause[0] == committee.ref
    assert event.change["inputs"] == {"seance": committee.ref, "seance_date": world.today, "numero_decision": 1, "presents": 5,
                                      "pour": 5, "contre": 0, "abstentions": 0}
