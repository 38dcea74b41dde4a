"""The two page skeletons, in each language and theme."""

from __future__ import annotations

import pytest

from tests.web.parts.tree import Element, parse
from tests.web.preview_pages.samples import Samples
from tests.web.rendering import WEB, environment


def page(name: str, language: str = "fr", theme: str = "dark") -> Element:
    samples = Samples(language, theme)
    html = environment().get_template(f"preview_pages/{name}.html").render(s=samples, desk=samples.desk())
    return parse(html.replace("<!doctype html>", ""))


@pytest.mark.parametrize("name", ["components", "door"])
@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl")])
def test_a_page_says_its_language_direction_and_theme(name: str, language: str, direction: str) -> None:
    html = page(name, language).one("html")
    assert (html.attrs["lang"], html.attrs["dir"], html.attrs["data-theme"]) == (language, direction, "dark")
    assert "data-theme" not in page(name, language, "auto").one("html").attrs


@pytest.mark.parametrize("name", ["components", "door"])
def test_a_page_has_one_main_reached_by_the_first_link(name: str) -> None:
    body = page(name).one("body")
    assert body.all("a")[0].attrs["href"] == "#" + body.one("main").attrs["id"]
    assert body.one("main").all("h1")


def test_every_id_of_a_page_is_its_own() -> None:
    ids = [one.attrs["id"] for one in page("door").walk() if "id" in one.attrs]
    assert len(ids) == len(set(ids))


def test_every_static_file_a_page_asks_for_is_there() -> None:
    head = page("components").one("head")
    asked = [one.attrs[key] for one in head.walk() for key in ("href", "src") if one.attrs.get(key, "").startswith("/static/")]
    assert len(asked) > 20 and all((WEB / address.removeprefix("/")).is_file() for address in asked)


def test_the_rail_marks_where_we_are_and_counts_what_waits() -> None:
    nav = page("components").one("nav", class_="nav-main")
    assert nav.one("a", aria_current="page").text == "Dossiers"
    assert "3 actions en retard" in nav.text
    assert nav.one("a", class_="nav-plus-open").attrs["href"] == "#more"


def test_signing_out_is_a_post_and_languages_name_themselves() -> None:
    foot = page("components").one("div", class_="rail-foot")
    assert foot.all("form", method="post") and [a.attrs["lang"] for a in foot.all("a", hreflang="ar")] == ["ar"]
