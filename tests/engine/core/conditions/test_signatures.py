"""`signatures`: a list's rows sign the newest text, in order; who signed another has not signed."""
from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from engine.core.actor import Actor
from engine.core.case import Case, Document
from engine.core.conditions import Scope
from engine.core.conditions.signatures import SignaturesRule
from engine.core.decision import Cure, Unmet
from engine.core.definition.problems import Problem, Problems
from engine.core.sight import Sight
from engine.language import texts
from engine.language.plain import plain
from engine.words import Speaker, say
from tests.cast import library

AGREEMENT = library()["convention"]
AT = "2026-01-05T09:00:00.000000Z"
ALL = {"of": "parties", "document": "texte", "signed": "texte_signe"}
TURN = {**ALL, "person": "personne", "order": "ordre", "turn": True, "version": "texte_lu"}
NAMES = ("aicha", "bouchra", "driss")
INPUTS = {"texte_lu": "version"}


def sha(number: int) -> str:
    return f"{number:064x}"


def file(signed: list[int], versions: int) -> Case:
    """An agreement whose text has had so many versions; `signed`: the version that each party signed, 0 for none."""
    rows = [{"id": str(place), "nom": name.capitalize(), "personne": name, "ordre": place,
             **({"texte_signe": sha(version)} if version else {})}
            for place, (name, version) in enumerate(zip(NAMES, signed, strict=True), 1)]
    documents = tuple(Document(f"{n}.1", "texte", sha(n), f"texte-{n}.pdf", 9, "application/pdf", AT, "naima")
                      for n in range(1, versions + 1))
    return Case("CONV-OUZ-2026-001", "convention", AGREEMENT.hash, "MA-OUZ", "signature", 9, 9, AT, AT, 0, "",
                {"parties": rows}, {}, {}, documents=documents)


def unmet(written: dict[str, Any], case: Case, person: str = "naima", **inputs: str) -> list[Unmet]:
    problems = Problems()
    condition = problems.made((), SignaturesRule.model_validate({"signatures": written}).bind(Scope(AGREEMENT.names, INPUTS)))
    assert condition is not None and problems.found == []
    return list(condition.unmet(Sight(case, Actor(person, person), {}, AT, AGREEMENT.names, inputs)))


def codes(*args: Any, **inputs: str) -> list[str]:
    return [reason.code for reason in unmet(*args, **inputs)]


def faults(written: dict[str, Any]) -> list[Problem]:
    problems = Problems()
    problems.made((), SignaturesRule.model_validate({"signatures": written}).bind(Scope(AGREEMENT.names, INPUTS)))
    return problems.found


@given(st.lists(st.integers(0, 3), min_size=3, max_size=3), st.integers(1, 3))
def test_it_is_met_exactly_when_everybody_has_signed_the_newest_text(signed: list[int], versions: int) -> None:
    assert (codes(ALL, file(signed, versions)) == []) == all(version == versions for version in signed)


@given(st.lists(st.integers(0, 2), min_size=3, max_size=3), st.integers(0, 2))
def test_somebody_s_turn_comes_when_all_before_them_have_signed_this_text(signed: list[int], place: int) -> None:
    before = all(version == 2 for version in signed[:place])
    turn = codes(TURN, file(signed, 2), NAMES[place])
    assert (turn == []) == (before and signed[place] != 2)


def test_who_must_sign_first_is_named_in_order_whatever_the_order_of_the_list() -> None:
    case = file([0, 0, 0], 1)
    case.fields["parties"].reverse()
    reason, = unmet(TURN, case, "driss")
    assert (reason.code, reason.cure) == ("signatures.before", Cure("wait"))
    with texts.use("fr"):
        assert plain(say(reason, Speaker(AGREEMENT, fields=case.fields)).text) == "Doivent signer d’abord : Aicha et Bouchra."


def test_a_text_that_changed_since_is_told_with_the_one_that_was_signed_and_the_one_that_is() -> None:
    changed, missing = sorted(unmet(ALL, file([1, 0, 1], 2)), key=lambda reason: reason.code)
    assert (changed.code, missing.code) == ("signatures.changed", "signatures.missing")
    assert (changed.values["signed"], changed.values["current"]) == (sha(1)[:8], sha(2)[:8])
    assert [named.key for named in changed.values["rows"]] == ["parties:1", "parties:3"]
    assert [named.key for named in missing.values["rows"]] == ["parties:2"]


def test_another_version_than_the_newest_is_not_signed() -> None:
    reason, = unmet(TURN, file([0, 0, 0], 2), "aicha", texte_lu=sha(1))
    assert (reason.code, reason.cure) == ("signatures.other", Cure("input", "texte_lu"))
    assert codes(TURN, file([0, 0, 0], 2), "aicha", texte_lu=sha(2)) == []


def test_a_text_is_signed_once_and_by_those_it_names() -> None:
    assert codes(TURN, file([1, 0, 0], 1), "aicha") == ["signatures.already"]
    assert codes(TURN, file([1, 0, 0], 1), "salma") == ["signatures.not_yours"]


@pytest.mark.parametrize("written", [ALL, TURN])
def test_without_a_text_nothing_is_signed(written: dict[str, Any]) -> None:
    assert codes(written, file([0, 0, 0], 0)) == ["document.missing"]


def test_without_an_order_everybody_signs_when_they_like() -> None:
    written = {key: value for key, value in TURN.items() if key != "order"}
    assert codes(written, file([0, 0, 0], 1), "driss") == []


def test_rows_that_are_not_asked_do_not_sign() -> None:
    assert codes({**ALL, "where": "item.ordre < 3"}, file([1, 1, 0], 1)) == []


@pytest.mark.parametrize(("changes", "code"), [
    ({"of": "rien"}, "unknown.list"), ({"document": "rien"}, "unknown.document"), ({"signed": "nom"}, "unknown.column"),
    ({"person": "nom"}, "unknown.column"), ({"order": "nom"}, "unknown.column"), ({"person": None}, "condition"),
    ({"version": "autre"}, "unknown.input"), ({"where": "item.rien"}, "unknown.name"),
])
def test_what_it_names_must_be_there_and_of_its_type(changes: dict[str, Any], code: str) -> None:
    assert code in [fault.code for fault in faults({**TURN, **changes})]
