"""`envelope`: what all files under one envelope draw, and this step, do not exceed it."""
from hypothesis import given
from hypothesis import strategies as st

from engine.core.conditions.envelope import Drawn
from engine.core.decision import Question, Seen
from tests.engine.core.small import a_case, at, demande, unmet

LINK = next(iter(demande().names.links))
MONEY = next(key for key, type_ in demande().names.fields.items() if type_ == "money")
WRITTEN = {"envelope": {"link": LINK, "total": "enveloppe", "lines": [MONEY], "amount": "input.montant"}}
amounts = st.integers(0, 10**9)


def seen(fields: dict[str, int], closed: bool = False) -> Seen:
    return Seen("X-2026-0001", 3, "demande", "depot", "MA-OUZ", "Autre", at("2026-01-05"), (), fields, closed)


def reasons(total: int | None, drawn: list[int], amount: int, own: int = 0) -> list[str]:
    answers = {Question("linked", LINK): (seen({"enveloppe": total} if total is not None else {}),),
               Question("beside", LINK): tuple(seen({MONEY: each}) for each in drawn)}
    case = a_case(fields={MONEY: own} if own else {})
    return [reason.code for reason in unmet(WRITTEN, case, {"montant": ("money", amount)}, answers)]


@given(amounts, st.lists(amounts, max_size=6), amounts, amounts)
def test_it_is_met_exactly_while_the_sum_stays_within(total: int, drawn: list[int], own: int, amount: int) -> None:
    within = sum(drawn) + own + amount <= total
    assert reasons(total, drawn, amount, own) == ([] if within else ["envelope.exceeded"])


def test_the_sentence_says_what_is_left() -> None:
    answers = {Question("linked", LINK): (seen({"enveloppe": 1_000}),), Question("beside", LINK): (seen({MONEY: 700}),)}
    reason, = unmet(WRITTEN, a_case(), {"montant": ("money", 301)}, answers)
    assert (reason.values["left"].value, reason.values["amount"].value) == (300, 301)


def test_an_envelope_without_a_total_or_a_file_without_one_is_not_limited() -> None:
    assert reasons(None, [10**9], 1) == []
    assert [r.code for r in unmet(WRITTEN, a_case(), {"montant": ("money", 1)}, {})] == []


def test_what_is_drawn_while_open_is_free_again_once_the_file_has_ended() -> None:
    written = {"envelope": {**WRITTEN["envelope"], "lines": [MONEY], "while_open": [MONEY]}}
    drawn = Drawn.model_validate(written["envelope"])
    assert drawn.while_open == (MONEY,)
    ended = {Question("linked", LINK): (seen({"enveloppe": 100}),), Question("beside", LINK): (seen({MONEY: 50}, closed=True),)}
    going = {**ended, Question("beside", LINK): (seen({MONEY: 50}),)}
    assert unmet(written, a_case(), {"montant": ("money", 50)}, ended) == []
    assert [r.code for r in unmet(written, a_case(), {"montant": ("money", 50)}, going)] == ["envelope.exceeded"]
