"""Every code that the engine can answer with has its sentence, and every sentence its code: read from the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import engine
from engine.language.catalogues import LANGUAGES, read_catalogue
from engine.people.accounts import CHOICES
from engine.words import bad, sentences

ENGINE = Path(engine.__file__).parent
EVERY = list(ENGINE.rglob("*.py"))
CORE = [path for path in (ENGINE / "core").rglob("*.py") if "definition" not in path.parts]
PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def calls(paths: list[Path], *names: str) -> Iterator[ast.Call]:
    """Every call of a name in some files."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield node


def first(call: ast.Call) -> str:
    """The literal first argument of a call, or nothing."""
    argument = call.args[0] if call.args else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""


def literals(paths: list[Path]) -> set[str]:
    """Every short text of some files."""
    nodes = (node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def codes(paths: list[Path]) -> set[str]:
    """Codes written in the call, and those of the same families that reach it through a variable (`value.phone`)."""
    direct = {code for call in calls(paths, "Unmet", "ValueFault") if (code := first(call))}
    families = {code.partition(".")[0] for code in direct}
    bad_codes = {first(call) for call in calls(EVERY, "BadCommand")}
    kin = {
        text
        for text in literals(paths)
        if re.fullmatch(r"[a-z]+\.[a-z_]+", text) and text.partition(".")[0] in families
    }
    return direct | kin - bad_codes


def files(room: str) -> list[Path]:
    """The source of a room."""
    return list((ENGINE / room).rglob("*.py"))


def test_every_code_of_the_core_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert codes(CORE) == {*sentences.CONDITIONS, *sentences.VALUES}


def test_every_code_of_accounts_has_a_sentence() -> None:
    direct = {first(call) for call in calls(files("people"), "Unmet")}
    assert direct == set(sentences.ACCOUNTS)


def test_every_code_of_documents_has_a_sentence() -> None:
    assert {first(call) for call in calls(files("documents"), "_refused")} == set(sentences.FILES)


def test_a_code_has_one_sentence() -> None:
    tables = (sentences.CONDITIONS, sentences.FILES, sentences.ACCOUNTS, sentences.VALUES)
    assert len(set().union(*tables)) == sum(map(len, tables))


def test_every_bad_command_of_the_engine_has_a_sentence() -> None:
    raised = {code for call in calls(EVERY, "BadCommand") if (code := first(call))}
    assert raised | {f"account.{key}" for key in CHOICES} == set(bad.MESSAGES)


def test_a_sentence_names_only_what_its_bad_command_gives() -> None:
    named = {code for code, message in bad.MESSAGES.items() if PLACEHOLDER.findall(message)}
    silent = {first(call) for call in calls(EVERY, "BadCommand") if not call.keywords}
    assert not named & silent


MESSAGES = sorted({*sentences.SENTENCES.values(), *sentences.VALUES.values(), *bad.MESSAGES.values()})


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_sentence_is_translated(language: str) -> None:
    catalogue = read_catalogue(language)
    assert [message for message in MESSAGES if not catalogue[message].string] == []


@pytest.mark.parametrize("word", ["erreur", "veuillez", "opération", "!"])
def test_no_french_sentence_uses_a_word_that_the_house_does_not_say(word: str) -> None:
    catalogue = read_catalogue("fr")
    assert [message for message in MESSAGES if word in catalogue[message].string.casefold()] == []
