"""The inputs of a transition: each typed, each missing or bad one told."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...errors import BadCommand
from ..decision import Cure, Named, Question, Seen, Unmet
from ..definition.definition import Input, Transition
from ..names import matches
from ..values import ValueFault, read_value
from .attempt import Attempt, Upload
from .fields import faulty
from .rows import known_person, read_rows


class Given(NamedTuple):
    """Typed inputs; uploads by document kind; the case an input names; the inputs that are still to be given; and the documents
    of an input of type pieces, by the id of the row each is for."""

    values: dict[str, Any]
    uploads: dict[str, Upload]
    cases: dict[str, Seen]
    missing: frozenset[str]
    pieces: dict[str, Mapping[str, Upload]]


def read_inputs(attempt: Attempt, transition: Transition, raw: Mapping[str, Any]) -> tuple[Given, list[Unmet]]:
    """Type every input. Raises BadCommand for one the transition does not ask for."""
    inputs = transition.inputs if attempt.cause is not None else transition.asked
    unknown = set(raw) - set(inputs)
    if unknown:
        raise BadCommand("input.unknown", input=min(unknown))
    given, unmet = Given({}, {}, {}, frozenset(), {}), list[Unmet]()
    if not transition.inputs:
        return given, unmet
    for key, asked in inputs.items():
        try:
            _take(attempt, given, asked, raw.get(key))
        except ValueFault as fault:
            unmet.append(faulty(fault, "input", key))
            continue
        if key not in given.values and not _spared(attempt, asked):
            unmet.append(Unmet("input.missing", {"input": Named("input", key)}, Cure("input", key)))
    return given._replace(missing=frozenset(transition.inputs) - set(given.values)), unmet


def _spared(attempt: Attempt, asked: Input) -> bool:
    """Whether an input may stay empty."""
    return asked.optional or (asked.unless is not None and asked.unless.holds(attempt.sight().value))


def _take(attempt: Attempt, given: Given, asked: Input, raw: Any) -> None:
    value: Any
    if asked.bounds.type == "document":
        value = _upload(given, asked, raw)
    elif asked.bounds.type == "case":
        value = _case(attempt, given, asked, raw)
    elif asked.bounds.type == "pieces":
        value = _pieces(attempt, given, asked, raw)
    elif asked.bounds.type == "list":
        value = read_rows(asked.columns, raw, (), person=attempt.person)
    else:
        value = _named(attempt, asked, read_value(asked.bounds, raw))
    if value is not None:
        given.values[asked.key] = value


def _named(attempt: Attempt, asked: Input, value: Any) -> Any:
    """A value that names a person, a row of a list or a version of a document, found; any other as it is. Raises ValueFault."""
    type_, of = asked.bounds.type, asked.bounds.of
    if not value:
        return value
    if type_ == "person":
        return known_person(value, attempt.person)
    if type_ == "version" and all(version.sha256 != value for version in attempt.case.versions(of)):
        raise ValueFault("value.no_version")
    if type_ == "row" and all(row["id"] != value for row in attempt.case.fields.get(of) or ()):
        raise ValueFault("value.no_row")
    return value


def _upload(given: Given, asked: Input, raw: Any) -> str | None:
    if raw in (None, ""):
        return None
    if not isinstance(raw, Upload):
        raise ValueFault("value.document")
    given.uploads[asked.kind] = raw
    return raw.sha256


def _pieces(attempt: Attempt, given: Given, asked: Input, raw: Any) -> dict[str, str] | None:
    """A document for each row, by its SHA-256."""
    if not raw:
        return None
    rows = {row["id"] for row in attempt.case.rows(asked.bounds.of)}
    if not isinstance(raw, Mapping) or not all(key in rows and isinstance(one, Upload) for key, one in raw.items()):
        raise ValueFault("value.document")
    given.pieces[asked.key] = raw
    return {key: upload.sha256 for key, upload in raw.items()}


def _case(attempt: Attempt, given: Given, asked: Input, raw: Any) -> str | None:
    if raw in (None, ""):
        return None
    seen = next(iter(attempt.answers.get(Question("case", str(raw)), ())), None)
    if seen is None or seen.workflow not in asked.processes:
        raise ValueFault("value.case", ref=str(raw)[:60])
    if asked.states and not any(matches(pattern, seen.state) for pattern in asked.states):
        raise ValueFault("value.case_state", case=seen.title, ref=seen.ref, state=Named(f"state:{seen.workflow}", seen.state))
    given.cases[asked.key] = seen
    return str(seen.ref)


def untied(attempt: Attempt, transition: Transition, given: Given) -> Iterator[Unmet]:
    """Why the case an input names cannot be linked: it would close a circle, or lies where the actor has no part.

    A file is linked within its province or region, or to one where the actor acts too (processes.md §1).
    """
    if transition.tie is None or transition.tie.input not in given.cases:
        return
    key, other = transition.tie.input, given.cases[transition.tie.input]
    named = {"case": other.title, "ref": other.ref}
    if any(seen.ref == attempt.case.ref for seen in attempt.answers.get(Question("above", other.ref), ())):
        yield Unmet("link.circle", named, Cure("input", key))
    country = attempt.definition.names.country
    if not country.territories.related(attempt.case.territory, other.territory) and not _acts_in(attempt, other.territory):
        yield Unmet("link.elsewhere", {**named, "territory": Named("territory", other.territory)}, Cure("input", key))


def _acts_in(attempt: Attempt, territory: str) -> bool:
    country = attempt.definition.names.country
    held = attempt.actor.roles_in(country.territories.ancestors(territory), attempt.sight().today)
    return any(not country.roles[role].reads for role in held)
