"""The territories of the country, from the whole down to a commune, and who lies in whom."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .decision import Title

LEVELS = {"country": 0, "region": 1, "province": 2, "prefecture": 2, "cercle": 3, "commune": 4}
"""How deep each kind lies. A parent lies higher; it may skip a level (a town belongs to no cercle)."""


class Territory(NamedTuple):
    """One territory.

    Attributes:
        code: "MA", "MA-01", "MA-OUZ" (ISO 3166-2), "MA-OUZ.zoumi" (a cercle), "MA-OUZ.zoumi.brikcha" (a commune).
        kind: a key of LEVELS.
        title: by language: fr, ar, en.
        parent: the code of the territory around it, "" for the country.
        short: what reference numbers begin with: OUZ for the province of Ouezzane and all below it, 01 for a region.
        also: other spellings that people and papers use.
    """

    code: str
    kind: str
    title: Title
    parent: str
    short: str
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything it is called."""
        return (*self.title.values(), *self.also)


class Territories:
    """All territories by code. Built once, never changed.

    Raises ValueError for two territories of one code, and for a parent that is unknown or does not lie higher.
    """

    def __init__(self, territories: Iterable[Territory] = ()) -> None:
        self._by_code: dict[str, Territory] = {}
        for territory in territories:
            if territory.code in self._by_code:
                raise ValueError(f"the territory {territory.code} is there twice")
            self._by_code[territory.code] = territory
        self._children = self._grouped()
        self._ancestors = {code: self._climb(territory) for code, territory in self._by_code.items()}

    def __getitem__(self, code: str) -> Territory:
        """Raises KeyError for a code that is no territory."""
        return self._by_code[code]

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Territory]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)

    def ancestors(self, code: str) -> tuple[str, ...]:
        """The lineage of a territory: its own code first, the country's last. Empty for an unknown code."""
        return self._ancestors.get(code, ())

    def within(self, code: str, root: str) -> bool:
        """Whether a territory is `root` or lies in it. An unknown code lies nowhere."""
        return root in self.ancestors(code)

    def related(self, code: str, other: str) -> bool:
        """Whether both lie in one province, or one lies in the other."""
        province = self.province_of(code)
        return bool(province and province == self.province_of(other)) or self.within(code, other) or self.within(other, code)

    def children(self, code: str) -> tuple[Territory, ...]:
        """The territories directly below one, in the order of the data."""
        return self._children.get(code, ())

    def province_of(self, code: str) -> str:
        """The code of the province or prefecture a territory is or lies in; "" above provinces."""
        return self._ancestor_at(LEVELS["province"], code)

    def region_of(self, code: str) -> str:
        """The code of the region a territory is or lies in; "" for the country."""
        return self._ancestor_at(LEVELS["region"], code)

    def _ancestor_at(self, level: int, code: str) -> str:
        lineage = (self._by_code[ancestor] for ancestor in self.ancestors(code))
        return next((territory.code for territory in lineage if LEVELS[territory.kind] == level), "")

    def _grouped(self) -> dict[str, tuple[Territory, ...]]:
        children: dict[str, list[Territory]] = {}
        for territory in self:
            self._require_parent(territory)
            children.setdefault(territory.parent, []).append(territory)
        return {parent: tuple(below) for parent, below in children.items()}

    def _require_parent(self, territory: Territory) -> None:
        if not territory.parent:
            return
        parent = self._by_code.get(territory.parent)
        if parent is None or LEVELS[parent.kind] >= LEVELS[territory.kind]:
            raise ValueError(f"{territory.parent!r} is no territory above {territory.code}")

    def _climb(self, territory: Territory) -> tuple[str, ...]:
        lineage = [territory.code]
        while territory.parent:
            territory = self._by_code[territory.parent]
            lineage.append(territory.code)
        return tuple(lineage)
