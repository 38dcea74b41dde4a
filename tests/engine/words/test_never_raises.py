"""Whatever a clerk sends, and however little is known of the file, the answer can be said in the three languages."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine.core.acts import Attach, Comment, DoTask, Fill, Invite, Open, Upload
from engine.core.case import Document, Move, Task
from engine.core.decide import decide
from engine.core.decision import Refused
from engine.language import texts
from engine.language.catalogues import LANGUAGES
from engine.words import Speaker, say, say_event
from tests.cast import BRIKCHA, CAST, OUEZZANE
from tests.engine.words.process import NOW, aide, case, fire, speaker

LATER = st.sampled_from([NOW, "2026-03-20T09:30:00.000000Z", "2026-12-01T00:00:00.000000Z"])
STATES = st.sampled_from(["emergence.idee", "emergence.instruction", "fin.classe"])
RAW = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(),
    st.booleans(),
    st.sampled_from(["12,5", "2026-02-30", "x" * 400]),
    st.lists(st.dictionaries(st.sampled_from(["texte", "montant", "etat", "autre"]), st.text(max_size=5)), max_size=3),
)
TASKS = st.sampled_from(
    [
        (),
        (Task("1.1", "decrire", "accompagnateur", NOW, NOW),),
        (Task("1.1", "reserves.item", "accompagnateur", NOW, NOW, "item:reserves", item="reserves:1"),),
    ]
)
MOVES = st.lists(
    st.builds(
        lambda trigger, actor: Move(trigger, "emergence.idee", "emergence.instruction", NOW, actor, 0, True),
        st.sampled_from(["soumettre", "relancer"]),
        st.sampled_from(["amina", "hind"]),
    ),
    max_size=3,
)
DOCUMENTS = st.sampled_from([(), (Document("1.1", "devis", "00", "d.pdf", 9, "application/pdf", NOW, "amina"),)])
FIELDS = st.sampled_from(sorted(aide().fields))


@st.composite
def cases(draw: st.DrawFn) -> Any:
    """A file in any state, with some of what it needs."""
    on = case(draw(STATES), **draw(st.sampled_from([{}, {"part": 9000}, {"part": 10, "commune": BRIKCHA}])))
    return on._replace(
        tasks=draw(TASKS), moves=tuple(draw(MOVES)), documents=draw(DOCUMENTS), closed=on.state == "fin.classe"
    )


COMMANDS = st.one_of(
    st.builds(Fill, st.just("r"), st.dictionaries(FIELDS, RAW, max_size=4)),
    st.builds(
        lambda trigger, rang, motif: fire(trigger, **({"rang": rang} if trigger == "soumettre" else {}))._replace(
            motif=motif
        ),
        st.sampled_from(["soumettre", "relancer", "classer"]),
        RAW,
        st.sampled_from(["", "Une raison", "m" * 5000]),
    ),
    st.builds(
        Attach, st.just("r"), st.sampled_from(["devis", "avis"]), st.just(Upload("00", "a.pdf", 9, "application/pdf"))
    ),
    st.builds(DoTask, st.just("r"), st.sampled_from(["1.1", "9"]), st.text(max_size=5)),
    st.builds(Invite, st.just("r"), st.sampled_from(["soumettre", "classer"]), st.sampled_from(["1", "9"]), st.text(max_size=5)),
    st.builds(Comment, st.just("r"), st.sampled_from(["", "Bien", "c" * 5000])),
    st.builds(Open, st.just("aide"), st.sampled_from([OUEZZANE, BRIKCHA]), st.dictionaries(FIELDS, RAW, max_size=3), links=st.just(())),
)


@given(on=cases(), command=COMMANDS, actor=st.sampled_from(CAST), now=LATER, language=st.sampled_from(LANGUAGES))
def test_every_answer_can_be_said(on: Any, command: Any, actor: Any, now: str, language: str) -> None:
    decision = decide(aide(), None if isinstance(command, Open) else on, command, actor, {}, now)
    with texts.use(language):
        for asked in (speaker(), Speaker(aide())):
            if isinstance(decision, Refused):
                said = [say(unmet, asked) for unmet in decision.unmet]
                assert all(each.text and each.near and "%(" not in each.text for each in said)
            else:
                lines = [say_event(event, asked) for event in decision.events]
                assert all(line.title and line.by for line in lines)
