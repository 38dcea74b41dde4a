"""The catalogues are held against the texts in use."""
from pathlib import Path

import pytest
from babel.messages.pofile import PoFileError

from engine.language.catalogues import LANGUAGES, catalogue_path
from engine.language.check import Finding, counts, main, missing, update

ROOT = Path(__file__).parents[3]

HEADER = r'''msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

'''

CODE = '''
gettext("Handed to %(name)s", name=name)
ngettext("%(num)s file", "%(num)s files", count)
pgettext("verb", "Open")
TABLE = {"open": gettext_noop("Opened")}
'''
PAGE = '<p>{% trans total=5 %}\n  {{ total }} in\n  all{% endtrans %}</p>'

FRENCH = '''
msgid "Handed to %(name)s"
msgstr "Remis à %(name)s"

msgid "%(num)s file"
msgid_plural "%(num)s files"
msgstr[0] "un dossier"
msgstr[1] "%(num)s dossiers"

msgctxt "verb"
msgid "Open"
msgstr "Ouvrir"

msgid "Opened"
msgstr "Ouvert"

msgid "%(total)s in all"
msgstr "%(total)s en tout"
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project: one module, one page, complete French, empty Arabic and English that know every text."""
    (tmp_path / "web").mkdir()
    (tmp_path / "engine" / "core").mkdir(parents=True)
    (tmp_path / "engine" / "core" / "code.py").write_text(CODE)
    (tmp_path / "web" / "page.html").write_text(PAGE)
    for language in LANGUAGES:
        write(tmp_path, language, "")
    write(tmp_path, "fr", FRENCH)
    update(tmp_path)
    return tmp_path


def folder(root: Path) -> Path:
    return root / "engine" / "language"


def write(root: Path, language: str, messages: str) -> None:
    path = catalogue_path(language, folder(root))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEADER + messages)


def problems(root: Path) -> set[tuple[str, str, str]]:
    return set(map(tuple, missing(root)))  # type: ignore[arg-type]


def test_complete_french_and_empty_arabic_pass(root: Path) -> None:
    assert missing(root) == []
    assert counts(root) == {"fr": (5, 5), "ar": (0, 5), "en": (5, 5)}


def test_a_new_text_is_absent_until_updated_and_then_waits_for_its_french(root: Path) -> None:
    (root / "web" / "new.html").write_text('{{ _("Brand new") }}')
    assert problems(root) == {(language, "absent", "Brand new") for language in LANGUAGES}
    update(root)
    assert missing(root) == [Finding("fr", "untranslated", "Brand new")]


def test_a_text_used_no_more_is_stale_until_updated(root: Path) -> None:
    (root / "web" / "page.html").unlink()
    assert problems(root) == {(language, "stale", "%(total)s in all") for language in LANGUAGES}
    update(root)
    assert missing(root) == []
    assert "in all" not in catalogue_path("fr", folder(root)).read_text()


def test_updating_keeps_what_was_translated_and_changes_nothing_the_second_time(root: Path) -> None:
    before = catalogue_path("fr", folder(root)).read_text()
    update(root)
    assert catalogue_path("fr", folder(root)).read_text() == before
    assert "Remis à %(name)s" in before


@pytest.mark.parametrize(("right", "wrong"), [
    ("Remis à %(name)s", "Remis à %(nom)s"),
    ("Remis à %(name)s", "Remis"),
    ("Remis à %(name)s", "Remis à %(name)s pour 60 %"),
    ("Remis à %(name)s", "Remis à %(name)d"),
    ("%(num)s dossiers", "%(count)s dossiers"),
])
def test_a_placeholder_that_differs_is_found_in_any_language(root: Path, right: str, wrong: str) -> None:
    write(root, "ar", FRENCH.replace(right, wrong))
    assert [(finding.language, finding.problem) for finding in missing(root)] == [("ar", "placeholders")]


def test_a_doubled_percent_sign_is_no_placeholder(root: Path) -> None:
    write(root, "fr", FRENCH.replace("Remis à %(name)s", "Remis à %(name)s, 100 %%"))
    assert missing(root) == []


def test_a_plural_form_left_empty_is_untranslated(root: Path) -> None:
    write(root, "fr", FRENCH.replace("%(num)s dossiers", ""))
    assert missing(root) == [Finding("fr", "untranslated", "%(num)s file")]


def test_a_guessed_translation_does_not_count(root: Path) -> None:
    write(root, "fr", FRENCH.replace('msgid "Opened"', '#, fuzzy\nmsgid "Opened"'))
    assert missing(root) == [Finding("fr", "untranslated", "Opened")]


def test_a_malformed_catalogue_is_refused(root: Path) -> None:
    write(root, "fr", "msgid Opened\n")
    with pytest.raises(PoFileError):
        missing(root)


def test_the_command_says_what_is_wrong_and_how_much_is_done(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(root)]) == 0
    assert "fr: 5 of 5 texts translated" in capsys.readouterr().out
    (root / "web" / "new.html").write_text('{{ _("Brand new") }}')
    assert main(["--update", str(root)]) == 1
    assert "fr: untranslated: 'Brand new'" in capsys.readouterr().out


def test_a_text_set_wrongly_is_told_and_update_mends_it(root: Path) -> None:
    write(root, "fr", FRENCH.replace("Ouvert", "Ouvert ; l'agent « Nadia » :"))
    said = {"a straight apostrophe", "no U+00A0 after «", "no U+00A0 before »", "no U+00A0 before :", "no U+202F before ; ! ?"}
    assert problems(root) == {("fr", slip, "Opened") for slip in said}
    update(root)
    assert missing(root) == []
    assert "Ouvert\u202f; l’agent «\u00a0Nadia\u00a0»\u00a0:" in catalogue_path("fr", folder(root)).read_text()


def test_arabic_and_english_are_held_to_their_own_setting(root: Path) -> None:
    write(root, "ar", FRENCH.replace("Ouvert", "مفتوح, جزئيا"))
    write(root, "en", FRENCH.replace("Ouvert", "Opened : today"))
    assert {("ar", "a Latin comma", "Opened"), ("en", "a space before a sign", "Opened")} <= problems(root)


def test_a_number_before_its_noun_takes_plural_forms(root: Path) -> None:
    (root / "web" / "new.html").write_text('{{ _("Wait %(minutes)s minutes") }}')
    update(root)
    assert ("en", "uncounted", "Wait %(minutes)s minutes") in problems(root)


def test_every_text_of_maillon_is_said_in_french() -> None:
    assert missing(ROOT) == []
