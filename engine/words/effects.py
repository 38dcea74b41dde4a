"""What an event wrote, value by value: fields, inputs, documents, links."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..core.case import Document
from ..core.decision import Event
from ..language.texts import gettext, ngettext, title
from .measures import every, row_count, size
from .names import Speaker
from .titles import input_of
from .values import show


class Change(NamedTuple):
    """A thing and its new value, both in words."""

    title: str
    after: str


def erased() -> str:
    """What stands where personal data were."""
    return gettext("data erased")


def changes_of(event: Event, speaker: Speaker) -> tuple[Change, ...]:
    """Everything an event wrote. An input that was taken over into a field of the same title is said once."""
    written = (*inputs_of(event, speaker), *values_of(event, speaker), *documents_of(event, speaker))
    return tuple(dict.fromkeys((*written, *_drawn(event, speaker), *_links(event, speaker), *_dropped(event))))


def values_of(event: Event, speaker: Speaker) -> tuple[Change, ...]:
    """The fields an event wrote, in the order of the form; of a list, how many rows it has now."""
    written = {**event.change.get("fields", {}), **event.private.get("fields", {})}
    return tuple(Change(title(field.title), _value(field, written[key], speaker))
                 for key, field in speaker.definition.fields.items() if key in written)


def inputs_of(event: Event, speaker: Speaker) -> tuple[Change, ...]:
    """What the actor was asked, files apart."""
    given = {**event.change.get("inputs", {}), **event.private.get("inputs", {})}
    asked = ((input_of(speaker.definition, key, event.trigger), value) for key, value in given.items())
    return tuple(Change(title(one.title), _value(one, value, speaker)) for one, value in asked
                 if one is not None and one.bounds.type != "document")


def _value(described: Any, value: Any, speaker: Speaker) -> str:
    if value is None:
        return gettext("emptied")
    return row_count(len(value)) if described.bounds.type == "list" else show(described, value, speaker)


def documents_of(event: Event, speaker: Speaker) -> tuple[Change, ...]:
    """The documents an event brought: the kind; the file's name, or that it was erased, and its size."""
    names = event.private.get("names", {})
    documents = (Document(*row) for row in event.change.get("documents", ()))
    return tuple(Change(speaker.title("document", each.kind),
                        gettext(", ").join((names.get(each.id) or erased(), size(each.size)))) for each in documents)


def _drawn(event: Event, speaker: Speaker) -> Iterator[Change]:
    """Who was named for a grid, and among whom, where nobody named them by hand."""
    drawn = event.change.get("drawn")
    if drawn:
        among = gettext("Drawn by lot among") if drawn["by"] == "lot" else gettext("With the fewest pending actions among")
        yield Change(gettext("Named"), every(map(speaker.person, drawn["chosen"])))
        yield Change(among, every(map(speaker.person, drawn["among"])))


def _links(event: Event, speaker: Speaker) -> Iterator[Change]:
    for kind, ref in event.change.get("links", ()):
        yield Change(speaker.title("link", kind), ref)


def _dropped(event: Event) -> Iterator[Change]:
    count = len(event.change.get("drops", ()))
    if count:
        yield Change(gettext("To deposit again"), ngettext("%(num)s document", "%(num)s documents", count))
