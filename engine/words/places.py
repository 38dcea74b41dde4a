"""Territories to choose from, each by a name that no other of them bears."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..core.territories import Territory
from ..language.texts import gettext, title
from ..language.texts import gettext_noop as _

KINDS = {
    "country": _("country"), "region": _("region"), "province": _("province"), "prefecture": _("prefecture"),
    "cercle": _("cercle"), "commune": _("commune"),
}


def place_names(territories: Iterable[Territory]) -> list[tuple[str, str]]:
    """The code and the name of each, once, in their order; two of one name are told apart by their kind."""
    found = {place.code: place for place in territories}.values()
    names = Counter(title(place.title) for place in found)
    return [(place.code, _named(place) if names[title(place.title)] > 1 else title(place.title)) for place in found]


def _named(place: Territory) -> str:
    return gettext("%(place)s (%(kind)s)", place=title(place.title), kind=gettext(KINDS[place.kind]))
