"""A process as Mermaid."""
import re

from engine.diagrams import mermaid
from tests.engine.core.small import defined, demande, text


def test_it_begins_in_the_initial_state_and_ends_in_every_end() -> None:
    lines = [line.strip() for line in mermaid(demande(), "fr").splitlines()]
    assert lines[0] == "stateDiagram-v2"
    assert "[*] --> depot" in lines
    assert [line for line in lines if line.endswith("[*]")] == [
        "clos__paye --> [*]", "clos__refuse --> [*]", "clos__perime --> [*]"]


def test_states_open_inside_their_parents() -> None:
    assert ('    state "Examen" as examen {\n        state "Examen technique" as examen__technique {\n'
            '            state "Avis technique" as examen__technique__avis\n') in mermaid(demande(), "fr")


def test_arrows_say_their_steps_in_the_language_asked_for() -> None:
    assert "    paiement --> clos__paye: Payer\n" in mermaid(demande(), "fr")
    assert "    paiement --> clos__paye: الأداء\n" in mermaid(demande(), "ar")
    assert "    examen__technique__complement --> clos__perime: Let lapse / Record that it was dropped\n" in mermaid(
        demande(), "en")


def test_what_leads_on_from_many_states_is_a_note() -> None:
    assert "    note right of suspendu: Suspendre (5)\n" in mermaid(demande(), "fr")


def test_every_name_it_uses_is_declared() -> None:
    shown = mermaid(demande(), "fr")
    declared = set(re.findall(r'state ".*" as (\w+)', shown))
    assert set(re.findall(r"^ +(\w+) -->", shown, re.MULTILINE)) | set(re.findall(r"--> (\w+)", shown)) <= declared


def test_no_title_can_break_a_line_or_a_name() -> None:
    wild = mermaid(defined(text().replace("fr: Dépôt,", "fr: 'Dé\"pôt; a: #b',")), "fr")
    assert 'state "Dé”pôt, a - b" as depot' in wild
