"""Profiles, partners and organisations: every list and column they name is there, and of the type that it must be."""
from __future__ import annotations

from collections.abc import Mapping

from ..expressions import Expression
from ..names import Names, row_variables
from . import model
from .definition import Column, Field
from .model_partners import OrganisationsText, ProfileText, PromisesText
from .partners import Organisations, Partners, Profile, Promises
from .problems import Path, Problems

MEMBER_TYPES = {"name": "text", "person": "person", "group": "choice", "kind": "choice", "interest": "text longtext",
                "contact": "text", "exchanged": "date", "since": "date", "until": "date"}
PROMISE_TYPES = {"member": "row", "what": "text", "kind": "choice", "amount": "money", "due": "date", "kept_on": "date"}
ORGANISATION_TYPES = {"name": "text", "kind": "choice", "family": "choice", "sphere": "choice"}
MOVING = ("today", "now", "actor", "item.late")


class Partnering:
    """Compiles these parts of one file."""

    def __init__(self, written: model.WorkflowText, names: Names, fields: Mapping[str, Field], problems: Problems) -> None:
        self.written, self.names, self.fields, self.problems = written, names, fields, problems

    def profiles(self) -> tuple[Profile, ...]:
        """Every profile."""
        return tuple(self._profile(key, text) for key, text in self.written.profiles.items())

    def _profile(self, key: str, text: ProfileText) -> Profile:
        path: Path = ("profiles", key)
        columns = self._columns(text.ratings, (*path, "ratings"))
        self._typed(columns, text, {"person": "person", "gate": "int", "on": "date"}, path)
        bounds = set()
        for name, dimension in text.dimensions.items():
            place: Path = (*path, "dimensions", name)
            self._typed(columns, dimension, {"evidence": "text longtext"}, place)
            for index, factor in enumerate(dimension.factors if columns else ()):
                self._column(columns, factor, "int", (*place, "factors", index))
                if factor in columns:
                    bounds.add((columns[factor].bounds.least, columns[factor].bounds.most))
        least, most = next(iter(bounds), (0, 1))
        if len(bounds) > 1 or least is None or most is None or least >= most:
            message = "the factors have one scale: the same `min` and `max`, the first below the second"
            self.problems.add((*path, "dimensions"), "profile.scale", message)
        return Profile(key, text, self._over(text.current, text.ratings, (*path, "current")), least or 0, most or 1)

    def partners(self) -> Partners | None:
        """Who is in the file together, where it says so."""
        text = self.written.partners
        if text is None:
            return None
        members, path = text.members, ("partners", "members")
        self._typed(self._columns(members.of, (*path, "of")), members, MEMBER_TYPES, path)
        if text.funders is not None:
            place: Path = ("partners", "funders")
            self._typed(self._columns(text.funders.of, (*place, "of")), text.funders, {"name": "text", "amount": "money"}, place)
            if text.funders.most is not None and self.names.parameters.get(text.funders.most) != "share":
                self.problems.add((*place, "most"), "unknown.parameter", f"{text.funders.most!r} is no parameter of type share")
        promises = [self._promises(each, members.of, ("partners", "promises", index)) for index, each in enumerate(text.promises)]
        return Partners(members, self._over(members.present, members.of, (*path, "present")),
                        tuple(each for each in promises if each is not None), text.funders)

    def _promises(self, text: PromisesText, members: str, path: Path) -> Promises | None:
        columns = self._columns(text.of, (*path, "of"))
        self._typed(columns, text, PROMISE_TYPES, path)
        if text.member in columns and columns[text.member].bounds.of != members:
            self.problems.add((*path, "member"), "unknown.column", f"{text.member!r} names no row of {members!r}")
        kept, counts = self._over(text.kept, text.of, (*path, "kept")), self._over(text.counts, text.of, (*path, "counts"))
        return Promises(text, kept, counts) if kept is not None and counts is not None else None

    def organisations(self) -> tuple[Organisations, ...]:
        """Every list that names organisations. What lies open in the register is neither personal nor of today."""
        return tuple(self._organisations(text, ("directory", index)) for index, text in enumerate(self.written.directory))

    def _organisations(self, text: OrganisationsText, path: Path) -> Organisations:
        columns = self._columns(text.of, (*path, "of"))
        self._typed(columns, text, ORGANISATION_TYPES, path)
        for name in ORGANISATION_TYPES:
            column = columns.get(getattr(text, name) or "")
            if column is not None and (column.personal or self.written.fields[text.of].personal):
                self.problems.add((*path, name), "organisation.personal", f"{column.key!r} is personal: the register lies open")
        where = self._over(text.where, text.of, (*path, "where"))
        moving = [name for name, _ in where.uses if name in MOVING] if where is not None else []
        if moving:
            self.problems.add((*path, "where"), "organisation.moving", f"{moving[0]!r} changes without anything being written")
        return Organisations(text, where)

    def _columns(self, listed: str, path: Path) -> dict[str, Column]:
        self.problems.known(listed, self.names.lists, "list", path)
        return {column.key: column for column in self.fields[listed].columns} if listed in self.names.lists else {}

    def _typed(self, columns: Mapping[str, Column], text: object, types: Mapping[str, str], path: Path) -> None:
        """A fault for each column that a part names and that is not there, or of another type."""
        for name, wanted in types.items():
            key = getattr(text, name)
            if key is not None and columns:
                self._column(columns, key, wanted, (*path, name))

    def _column(self, columns: Mapping[str, Column], key: str, wanted: str, path: Path) -> None:
        self.problems.known(key, columns, "column", path)
        if key in columns and columns[key].bounds.type not in wanted.split():
            self.problems.add(path, "column.type", f"{key!r} is no column of type {wanted.replace(' ', ' or ')}")

    def _over(self, source: str | None, listed: str, path: Path) -> Expression | None:
        variables = {**self.names.variables, **row_variables(self.names.lists.get(listed, {}))}
        return self.problems.expression(source, variables, path)
