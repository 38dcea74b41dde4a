"""Territories that a filter offers."""
from __future__ import annotations

from collections.abc import Iterable

from engine.core.country import Country
from engine.words.places import place_names


def within(country: Country, roots: Iterable[str]) -> list[dict[str, str]]:
    """Some territories, each with those right below it."""
    places = (place for root in roots for place in (country.territories[root], *country.territories.children(root)))
    return [{"key": code, "title": name} for code, name in place_names(places)]
