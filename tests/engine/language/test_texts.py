"""Texts follow the language of the context they are shown in."""
from collections.abc import Iterator
from contextvars import copy_context

import pytest

from engine.language import texts
from engine.language.texts import direction, gettext, gettext_noop, language, locale, ngettext, title, use


@pytest.fixture(autouse=True)
def _french() -> Iterator[None]:
    with use("fr"):
        yield


@pytest.mark.parametrize(("key", "expected"), [("fr", "demain"), ("ar", "غدا"), ("ar_MA", "غدا"), ("en", "tomorrow")])
def test_a_text_is_said_in_the_language_in_use(key: str, expected: str) -> None:
    with use(key):
        assert gettext("tomorrow") == expected


def test_the_language_before_comes_back_even_after_a_failure() -> None:
    with pytest.raises(RuntimeError), use("ar"):
        raise RuntimeError
    assert language() == "fr"


def test_two_contexts_do_not_hear_each_other() -> None:
    def speak_arabic() -> str:
        texts._current.set("ar")
        return gettext("today")

    assert copy_context().run(speak_arabic) == "اليوم"
    assert gettext("today") == "aujourd’hui"


def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(ValueError, match="'de'"), use("de"):
        raise AssertionError("the block must not run")


@pytest.mark.parametrize(("count", "expected"), [
    (1, "متأخر بيوم عمل واحد"),
    (2, "متأخر بيومي عمل"),
    (3, "متأخر بـ 3 أيام عمل"),
    (10, "متأخر بـ 10 أيام عمل"),
    (11, "متأخر بـ 11 يوم عمل"),
    (103, "متأخر بـ 103 أيام عمل"),
])
def test_arabic_takes_the_plural_its_grammar_asks_for(count: int, expected: str) -> None:
    with use("ar"):
        assert ngettext("%(num)s working day late", "%(num)s working days late", count) == expected


@pytest.mark.parametrize(("count", "form"), [
    (0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5)])
def test_the_arabic_header_counts_as_grammar_does(count: int, form: int) -> None:
    with use("ar"):
        assert texts.translations().plural(count) == form  # type: ignore[union-attr]


def test_french_counts_zero_as_singular() -> None:
    assert ngettext("%(num)s working day late", "%(num)s working days late", 0) == "0 j ouvrable de retard"
    assert ngettext("%(num)s working day late", "%(num)s working days late", 2) == "2 j ouvrables de retard"


def test_a_text_in_no_catalogue_is_shown_as_written_with_its_values() -> None:
    with use("ar"):
        assert gettext("%(share)s %% of nothing", share=3) == "3 % of nothing"
    assert texts.pgettext("verb", "unheard-of") == "unheard-of"
    assert texts.npgettext("count", "%(num)s thing", "%(num)s things", 2) == "2 things"


def test_a_marked_text_is_left_as_it_is() -> None:
    assert gettext_noop("tomorrow") == "tomorrow"


def test_arabic_runs_from_right_to_left_under_its_moroccan_locale() -> None:
    with use("ar"):
        assert (direction(), locale()) == ("rtl", "ar_MA")
    assert (direction("en"), locale("en")) == ("ltr", "en")


def test_a_title_falls_back_to_french_then_to_any() -> None:
    with use("ar"):
        assert title({"fr": "Accueil", "ar": "الاستقبال", "en": "Welcome"}) == "الاستقبال"
        assert title({"fr": "Accueil", "en": "Welcome"}) == "Accueil"
        assert title({"fr": "", "en": "Welcome"}) == "Welcome"
        assert title({}) == ""
    assert title({"fr": "Accueil", "en": "Welcome"}, "en") == "Welcome"
