"""Every text that code and templates show is found."""
from pathlib import Path

import pytest
from jinja2 import TemplateSyntaxError

from engine.language.extract import extract


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("engine/core", "web/screens/todo"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


def texts(root: Path) -> set[object]:
    return {message.id for message in extract(root) if message.id}


def test_texts_of_nested_modules_and_templates_are_found(root: Path) -> None:
    (root / "engine/core/a.py").write_text('gettext("one")')
    (root / "web/screens/todo/routes.py").write_text('from x import gettext as _\n_("two")')
    (root / "web/screens/todo/page.html").write_text("{{ _('three') }}")
    assert texts(root) == {"one", "two", "three"}


@pytest.mark.parametrize(("code", "expected"), [
    ('gettext("a %(b)s", b=1)', "a %(b)s"),
    ('gettext_noop("kept")', "kept"),
    ('ngettext("%(num)s day", "%(num)s days", n)', ("%(num)s day", "%(num)s days")),
    ('gettext("two "\n        "halves")', "two halves"),
])
def test_each_way_to_say_a_text_in_code_is_understood(root: Path, code: str, expected: object) -> None:
    (root / "engine/core/a.py").write_text(code)
    assert texts(root) == {expected}


@pytest.mark.parametrize(("template", "expected"), [
    ("{% trans %}\n  over\n  lines\n{% endtrans %}", "over lines"),
    ("{% trans n=2 %}{{ n }} day{% pluralize %}{{ n }} days{% endtrans %}", ("%(n)s day", "%(n)s days")),
    ("{{ ngettext('%(num)s day', '%(num)s days', 2) }}", ("%(num)s day", "%(num)s days")),
])
def test_each_way_to_say_a_text_in_a_template_is_understood(root: Path, template: str, expected: object) -> None:
    (root / "web/page.html").write_text(template)
    assert texts(root) == {expected}


def test_a_context_is_part_of_a_text(root: Path) -> None:
    (root / "engine/core/a.py").write_text('pgettext("verb", "Open")\npgettext("state", "Open")')
    assert {message.context for message in extract(root) if message.id} == {"verb", "state"}


def test_what_is_no_call_is_no_text(root: Path) -> None:
    (root / "engine/core/a.py").write_text('"""gettext("doc")"""\nname = "gettext"\ngettext(variable)')
    assert texts(root) == set()


def test_a_template_that_cannot_be_parsed_is_told(root: Path) -> None:
    (root / "web/page.html").write_text("{% trans %}never closed")
    with pytest.raises(TemplateSyntaxError):
        extract(root)
