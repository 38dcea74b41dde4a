"""What runs the other way keeps its order inside a sentence. `[` and `]` stand for U+2068 and U+2069."""
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

from engine.language import jinja, texts
from engine.language.bidi import isolated, isolated_values
from engine.language.dates import short_date, short_datetime
from engine.language.money import money, number
from engine.language.plain import plain


def marked(text: str) -> str:
    return text.replace("[", "\N{FIRST STRONG ISOLATE}").replace("]", "\N{POP DIRECTIONAL ISOLATE}")


@pytest.mark.parametrize(("text", "expected"), [
    ("OUE-2026-00012", "[OUE-2026-00012]"), ("Amina Alaoui", "[Amina Alaoui]"), ("06 12 34 56 78", "[06 12 34 56 78]"),
    ("63,2%", "[63,2%]"), ("تعاونية Zitoun", "[تعاونية Zitoun]"),
    ("وزان", "وزان"), ("12", "12"), ("1\u00a0200,50", "1\u00a0200,50"), ("", ""),
])
def test_in_arabic_latin_letters_and_broken_digits_are_isolated(text: str, expected: str) -> None:
    assert isolated(text, "ar") == marked(expected)


def test_days_hours_and_amounts_already_read_well_in_arabic() -> None:
    with texts.use("ar"):
        shown = short_date("2026-11-24"), short_datetime("2026-11-24T10:00:00Z"), money(28_476_000), number(48_213)
        assert [isolated(text, "ar") for text in shown] == list(shown)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_french_and_english_only_arabic_is_isolated(language: str) -> None:
    assert isolated("تعاونية النور", language) == marked("[تعاونية النور]")
    assert isolated("OUE-2026-00012, à 63,2 %", language) == "OUE-2026-00012, à 63,2 %"


def test_values_that_are_no_text_or_are_markup_stay_as_they_are() -> None:
    values = {"num": 3, "link": Markup("<bdi>OUE-1</bdi>"), "ref": "OUE-1"}
    assert isolated_values(values, "ar") == {"num": 3, "link": Markup("<bdi>OUE-1</bdi>"), "ref": marked("[OUE-1]")}


def test_a_reference_in_an_arabic_sentence_is_isolated_in_code_and_in_templates() -> None:
    message = "There is no file %(given)s for this account."
    environment = Environment(autoescape=True)
    jinja.install(environment)
    template = environment.from_string("{{ _(message, given=ref) }}")
    expected = marked("لا يوجد ملف [OUE-2026-00012] لهذا الحساب.")
    with texts.use("ar"):
        assert texts.gettext(message, given="OUE-2026-00012") == expected
        assert template.render(message=message, ref="OUE-2026-00012") == expected
    assert template.render(message=message, ref="OUE-1") == "Aucun dossier OUE-1 n’est visible pour ce compte."


def test_templates_escape_what_they_isolate() -> None:
    environment = Environment(autoescape=True)
    jinja.install(environment)
    with texts.use("ar"):
        assert environment.from_string("{{ _('%(x)s', x=name) }}").render(name="<b>") == marked("[&lt;b&gt;]")


@given(st.text(max_size=30), st.sampled_from(["fr", "ar", "en"]))
def test_isolating_adds_nothing_but_marks(text: str, language: str) -> None:
    assert plain(isolated(text, language)) == plain(text)
