"""What no template may hold: the content security policy would block it, and readers would miss it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.web.rendering import WEB

TEMPLATES = sorted(WEB.rglob("*.html"))
SHEETS = sorted((WEB / "static" / "css").glob("*.css"))
JINJA = re.compile(r"{[{%#].*?[}%#]}", re.DOTALL)
FORBIDDEN = re.compile(r"js:|hx-on|hx-vals='js|javascript:", re.IGNORECASE)


class _Attributes(HTMLParser):
    """Every attribute name of a text, and every inline script or style element."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {name for name, _ in attrs}
        if tag == "style" or (tag == "script" and "src" not in dict(attrs)):
            self.inline.append(tag)


def faults(text: str) -> list[str]:
    """The forbidden things of a template: style and event attributes, inline elements, evaluated htmx values."""
    found = FORBIDDEN.findall(text)
    reader = _Attributes()
    reader.feed(JINJA.sub("", text))
    return found + reader.inline + sorted(name for name in reader.names if name == "style" or name.startswith("on"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(WEB)))
def test_a_template_keeps_to_the_content_security_policy(path: Path) -> None:
    assert faults(path.read_text()) == []


@pytest.mark.parametrize(
    "text",
    [
        '<p style="--v:3">', '<p {{ x }} onclick="go()">', "<style>p{}</style>", "<script>1</script>",
        '<p hx-on:click="go()">', "<p hx-vals='js:{a: 1}'>", '<a href="javascript:go()">',
    ],
)
def test_the_lint_sees_what_it_forbids(text: str) -> None:
    assert faults(text) != []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_a_stylesheet_is_loaded_imports_nothing_and_knows_no_left_or_right(path: Path) -> None:
    text = path.read_text()
    assert f"'{path.stem}'" in (WEB / "parts" / "_head.html").read_text()
    assert "@import" not in text and "http" not in text
    assert not re.search(r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right):", text)
    assert text.count("\n") <= 400


def test_every_sign_a_template_asks_for_is_in_the_sprite() -> None:
    sprite = set(re.findall(r'id="icon-(\w+)"', (WEB / "parts" / "_sprite.html").read_text()))
    asked = {name for path in TEMPLATES for name in re.findall(r"icon\('(\w+)'|#icon-(\w+)", path.read_text()) for name in name if name}
    assert asked and asked <= sprite
