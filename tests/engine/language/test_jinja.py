"""Templates speak the reader's language, and show values as people read them."""
import pytest
from jinja2 import Environment

from engine.language.jinja import install
from engine.language.texts import use

ENVIRONMENT = Environment(autoescape=True)
install(ENVIRONMENT)


def rendered(source: str, language: str, **values: object) -> str:
    with use(language):
        return ENVIRONMENT.from_string(source).render(values)


@pytest.mark.parametrize(("language", "expected"), [("fr", "demain"), ("ar", "غدا"), ("en", "tomorrow")])
def test_one_environment_serves_every_language(language: str, expected: str) -> None:
    assert rendered('{{ _("tomorrow") }}', language) == expected


def test_a_trans_block_takes_its_plural_and_its_number() -> None:
    block = """{% trans num=days %}
        {{ num }} working day late
    {% pluralize %}
        {{ num }} working days late
    {% endtrans %}"""
    assert rendered(block, "fr", days=3) == "3 j ouvrables de retard"
    assert rendered(block, "ar", days=2) == "متأخر بيومي عمل"


def test_values_put_into_a_text_are_escaped() -> None:
    assert rendered('{{ _("Hello %(name)s", name=name) }}', "en", name="<b>") == "Hello &lt;b&gt;"


def test_contexts_are_understood() -> None:
    assert rendered('{{ pgettext("verb", "unheard-of") }}', "fr") == "unheard-of"
    assert rendered('{{ npgettext("count", "%(num)s thing", "%(num)s things", 2) }}', "fr") == "2 things"


@pytest.mark.parametrize(("source", "expected"), [
    ("{{ 28476000 | money }}", "284\u00a0760\u00a0MAD"),
    ("{{ 28476000 | amount }}", "284\u00a0760"),
    ("{{ 6320 | share }}", "63,2\u00a0%"),
    ("{{ 48213 | number }}", "48\u00a0213"),
    ("{{ '2025-11-24T23:30:00Z' | date }}", "25/11/2025"),
    ("{{ '2025-11-24T06:00:00Z' | datetime }}", "24/11/2025, 07:00"),
    ("{{ '2025-11-24' | long_date }}", "Lundi 24 novembre 2025"),
    ("{{ {'fr': 'Accueil', 'en': 'Welcome'} | title }}", "Accueil"),
])
def test_filters_show_values_as_people_read_them(source: str, expected: str) -> None:
    assert rendered(source, "fr") == expected
