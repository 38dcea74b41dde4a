"""docs/glossaire.md: one word for one thing, in the definitions and in the catalogues."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
import yaml

from engine.language.catalogues import forms, read_catalogue

from .test_set_well import shown
from .tree import ROOT, name, nobody

_ARABIC = re.compile("[\u0621-\u064a]")
_CLITICS = "[وف]?[بلك]?"
"""What Arabic writes together with the word that follows: and, so, in, to, as."""


class Term(NamedTuple):
    """A row of the glossary."""

    fr: str
    ar: str
    en: str
    key: str
    avoid: str


@cache
def terms() -> tuple[Term, ...]:
    rows = re.findall(r"^\|(.+)\|$", (ROOT / "docs" / "glossaire.md").read_text(encoding="utf-8"), re.MULTILINE)
    cells = (tuple(cell.strip() for cell in row.split("|")) for row in rows)
    return tuple(Term(*row) for row in cells if row[0] != "français" and not row[0].startswith("---"))


def written(language: str) -> Iterator[tuple[str, str]]:
    """Every text that somebody reads in a language, with where it stands: of the definitions and of the catalogue."""
    for path in sorted((ROOT / "workflows").rglob("*.yaml")):
        yield from ((f"{name(path)}:{line}", text) for line, said, text in shown(path) if said == language)
    for message in read_catalogue(language):
        yield from (("catalogue", re.sub(r"%\(\w+\)s", "", form)) for form in forms(message.string) if message.id)


def avoided(language: str) -> re.Pattern[str]:
    """Finds the words to avoid in Arabic (`ar`) or in French: those of the last column in that alphabet."""
    words = [word.strip() for term in terms() for word in term.avoid.split(",") if word.strip()]
    own = [re.escape(word) for word in words if bool(_ARABIC.search(word)) == (language == "ar")]
    return re.compile(rf"(?<!\w){_CLITICS}({'|'.join(own)})(?!\w)")


def titled(key: str) -> dict[str, str]:
    """The title that a key of the glossary leads to: `file:path.to.it`."""
    file, _, path = key.partition(":")
    node: Any = yaml.safe_load((ROOT / "workflows" / f"{file}.yaml").read_text(encoding="utf-8"))
    for part in path.split(".") if path else ():
        node = node[part][0] if isinstance(node[part], list) else node[part]
    return dict(node.get("title", node))


def test_each_thing_has_one_word_and_each_word_one_thing() -> None:
    assert len(terms()) > 50 and all(term.fr and term.ar and term.en for term in terms())
    for said in ([term.fr for term in terms()], [term.ar for term in terms()]):
        nobody(word for word, times in Counter(said).items() if times > 1)


@pytest.mark.parametrize("term", [term for term in terms() if term.key], ids=lambda term: term.key)
def test_definitions_say_a_thing_in_the_words_of_the_glossary(term: Term) -> None:
    title = titled(term.key)
    assert (title["fr"], title["ar"], title["en"]) == (term.fr, term.ar, term.en)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_words_to_avoid_are_nowhere(language: str) -> None:
    wrong = avoided(language)
    nobody(f"{where}: {found[1]}: {text}" for where, text in written(language) if (found := wrong.search(text)))


@pytest.mark.parametrize(("language", "text", "word"), [
    ("ar", "اتصلوا بالمشرف.", "المشرف"), ("ar", "والمرشحات", "المرشحات"), ("fr", "Un e-mail", "e-mail"),
])
def test_a_word_to_avoid_is_found_with_what_is_written_together_with_it(language: str, text: str, word: str) -> None:
    found = avoided(language).search(text)
    assert found and found[1] == word


def test_a_longer_word_is_another_word() -> None:
    assert avoided("ar").search("مرشحون مسجلون") is None and avoided("fr").search("mailles") is None
