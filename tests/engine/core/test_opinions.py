"""An opinion is a row with a life: asked, answered, given by silence, void when what it was given on has changed."""
from __future__ import annotations

from engine.core.actor import Actor, Grant
from engine.core.acts import Fire
from engine.core.case import Document, Task
from engine.core.decide import decide
from engine.core.decision import Decided, Refused
from engine.core.definition.definition import Definition
from tests.engine.core.small import a_case, at, defined, text

AVIS = """
  opinions:
    type: list
    written_by_steps: true
    title: {fr: Avis, ar: الآراء, en: Opinions}
    item:
      de: {type: text, title: {fr: De, ar: من, en: From}}
      reponse: {type: text, title: {fr: Réponse, ar: الجواب, en: Answer}}
      sur: {type: text, title: {fr: Donné sur, ar: بشأن, en: Given on}}
    life: {while: "!given.reponse", role: agent_das, task: {fr: Donner un avis, ar: إبداء الرأي, en: Give an opinion}}
"""
AMINA = Actor("amina", "Amina", (Grant("agent_das", "MA-OUZ"),))


def process(condition: str) -> Definition:
    """The small process with a list of opinions, one of whose steps asks what a test wants of them."""
    written = text().replace("\nfields:\n", f"\nfields:\n{AVIS}", 1)
    return defined(written.replace("\ntransitions:\n", f"""
transitions:
  conclure:
    from: examen.technique.avis
    roles: [agent_das]
    title: {{fr: Conclure, ar: ختم, en: Conclude}}
    conditions:
      - {condition}
""", 1))


GIVEN = """rows: {of: opinions, each: "given.reponse || item.late", at_least: 1}"""
HOLDS = """rows: {of: opinions, each: "item.sur == document.avis"}"""


def codes(definition: Definition, rows: list[dict[str, str]], now: str, paper: str = "") -> list[str]:
    """Why the step is refused; empty where it is done. The first row's action is due on 10 March."""
    task = Task("4.1", "opinions.item", "agent_das", at("2026-02-16"), at("2026-03-10", "00:00"), "item:opinions", item="opinions:1")
    documents = (Document("1", "avis", paper, "", 1, "application/pdf", at("2026-02-01"), "amina"),) if paper else ()
    case = a_case(definition=definition.hash, fields={"opinions": rows} if rows else {}, tasks=(task,), documents=documents)
    outcome = decide(definition, case, Fire(case.ref, "conclure"), AMINA, {}, now)
    if isinstance(outcome, Decided):
        return []
    assert isinstance(outcome, Refused)
    return [unmet.code for unmet in outcome.unmet]


def test_an_opinion_that_nobody_asked_is_missed() -> None:
    assert codes(process(GIVEN), [], at("2026-03-02")) == ["rows.too_few"]


def test_an_opinion_is_awaited_until_its_day_then_silence_counts_as_given() -> None:
    asked = [{"id": "1", "de": "Agriculture"}]
    assert codes(process(GIVEN), asked, at("2026-03-09", "23:59")) == ["rows.each"]
    assert codes(process(GIVEN), asked, at("2026-03-10", "00:00")) == []


def test_an_opinion_that_was_answered_counts_at_once() -> None:
    assert codes(process(GIVEN), [{"id": "1", "de": "Agriculture", "reponse": "favorable"}], at("2026-03-02")) == []


def test_an_opinion_is_void_once_the_document_it_was_given_on_is_another() -> None:
    given = [{"id": "1", "de": "Agriculture", "reponse": "favorable", "sur": "aa"}]
    assert codes(process(HOLDS), given, at("2026-03-02"), paper="aa") == []
    assert codes(process(HOLDS), given, at("2026-03-02"), paper="bb") == ["rows.each"]
