"""The .po files: read as they are, written without noise, compiled in memory."""
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from engine.language.catalogues import (
    LANGUAGES,
    catalogue_path,
    compiled,
    forms,
    is_translated,
    read_catalogue,
    write_catalogue,
)


def french(**texts: str) -> Catalog:
    catalogue = Catalog(locale="fr")
    for english, translation in texts.items():
        catalogue.add(english, translation)
    return catalogue


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    catalogue_path("fr", tmp_path).parent.mkdir(parents=True)
    return tmp_path


def test_what_was_written_is_read_back(folder: Path) -> None:
    write_catalogue(french(late="en retard"), "fr", folder)
    message = read_catalogue("fr", folder)["late"]
    assert message is not None
    assert message.string == "en retard"


def test_a_written_file_is_sorted_and_names_no_place_in_the_code(folder: Path) -> None:
    catalogue = french(tomorrow="demain", late="en retard")
    catalogue.add("today", "aujourd’hui", locations=[("web/page.html", 12)])
    write_catalogue(catalogue, "fr", folder)
    text = catalogue_path("fr", folder).read_text()
    assert text.index('"late"') < text.index('"today"') < text.index('"tomorrow"')
    assert "page.html" not in text


def test_a_long_text_stays_on_one_line(folder: Path) -> None:
    long = "mot " * 60
    write_catalogue(french(long=long), "fr", folder)
    assert f'msgstr "{long}"' in catalogue_path("fr", folder).read_text()


def test_writing_leaves_no_draft_behind(folder: Path) -> None:
    write_catalogue(french(late="en retard"), "fr", folder)
    assert [path.name for path in catalogue_path("fr", folder).parent.iterdir()] == ["maillon.po"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_catalogue_in_the_house(language: str) -> None:
    assert str(read_catalogue(language).locale).startswith(language)


@pytest.mark.parametrize(("message", "complete"), [
    (Message("late", "en retard"), True),
    (Message("late", ""), False),
    (Message("late", "en retard", flags=["fuzzy"]), False),
    (Message(("%(num)s day", "%(num)s days"), ("%(num)s jour", "%(num)s jours")), True),
    (Message(("%(num)s day", "%(num)s days"), ("%(num)s jour", "")), False),
])
def test_a_text_is_translated_when_every_form_is_written_by_a_person(message: Message, complete: bool) -> None:
    assert is_translated(message) is complete


def test_a_message_has_one_form_or_one_a_plural() -> None:
    assert forms("late") == ("late",)
    assert forms(("day", "days")) == ("day", "days")
    assert forms(None) == ("",)


def test_a_half_translated_plural_falls_back_as_a_whole() -> None:
    catalogue = french(late="en retard")
    catalogue.add(("%(num)s day", "%(num)s days"), ("%(num)s jour", ""))
    translations = compiled(catalogue)
    assert translations.ngettext("%(num)s day", "%(num)s days", 1) == "%(num)s day"
    assert translations.gettext("late") == "en retard"


def test_a_context_keeps_two_meanings_apart() -> None:
    catalogue = french()
    catalogue.add("Open", "Ouvrir", context="verb")
    catalogue.add("Open", "Ouvert", context="state")
    translations = compiled(catalogue)
    assert translations.pgettext("verb", "Open") == "Ouvrir"
    assert translations.pgettext("state", "Open") == "Ouvert"
