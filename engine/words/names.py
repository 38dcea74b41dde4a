"""The speaker: gives the things, persons and values that the core names their words in the reader's language."""
from __future__ import annotations

from collections.abc import Callable, Collection, Container, Mapping
from typing import Any, NamedTuple

from ..core.actor import ENGINE, Invitation, invitation_of
from ..core.decision import Named, Person, Typed
from ..core.definition.definition import Column, Definition
from ..core.values import step_of
from ..language.texts import gettext, gettext_noop, isolate, language, title
from .measures import either, inside, measure, more_things, plain, some
from .titles import FINDERS, readable, state_title

MOST_NAMED = 8
"""Of the things of one reason, how many are named."""
OWN = {
    ("field", "territory"): gettext_noop("Territory"),
    ("field", "login"): gettext_noop("Login"),
    ("field", "name"): gettext_noop("Name"),
    ("field", "password"): gettext_noop("Password"),
    ("field", "role"): gettext_noop("Role"),
    ("field", "until"): gettext_noop("Last day"),
    ("input", "text"): gettext_noop("Comment"),
    ("input", "name"): gettext_noop("Name"),
    ("input", "title"): gettext_noop("Action"),
    ("input", "person"): gettext_noop("Person"),
    ("input", "due"): gettext_noop("Last day"),
    ("input", "role"): gettext_noop("Role"),
    ("task", "examiner"): gettext_noop("Look at the linked file"),
}
"""What no definition declares: what commands ask for, and the pending action of every process."""


def nobody(ids: Collection[str]) -> Mapping[str, str]:
    """No name is known, or may be."""
    return {}


def no_one(role: str) -> str:
    """Nobody is known to hold a role."""
    return ""


class Speaker(NamedTuple):
    """Speaks of one case, in the words of the version it runs on.

    Attributes:
        definition: that version.
        people: ids in, names out; ids whose name is unknown, or not for this reader, are left out.
        definitions: other processes by key, as a mapping or a function, for the states of linked files.
        women: the ids of those whose role is said in its feminine form.
        holder: the name of the person to write to for a role; empty where nobody is known.
        fields: the case's, for rows of its lists that are named.
        titles: those of its pending actions that were added by hand, by id.
    """

    definition: Definition
    people: Callable[[Collection[str]], Mapping[str, str]] = nobody
    definitions: Mapping[str, Definition] | Callable[[str], Definition | None] = {}
    women: Container[str] = frozenset()
    holder: Callable[[str], str] = no_one
    fields: Mapping[str, Any] = {}
    titles: Mapping[str, str] = {}

    def title(self, kind: str, key: str) -> str:
        """The title of a thing; a state with the states around it; for what nothing knows, its key as words. The kind may
        name, after a colon, the other process whose thing it is."""
        space, _, workflow = kind.partition(":")
        if space == "state":
            return self._state(workflow, key)
        if kind == "workflow":
            other = self.process(key)
            return title(other.title) if other else readable(key)
        if kind == "body":
            bodies = self.definition.names.country.bodies
            return title(bodies[key].title) if key in bodies else readable(key)
        if kind == "task" and (key in self.titles or key[:1].isdigit()):
            return self.titles.get(key, "") or gettext("Action added by hand")
        if kind == "row":
            return self.row(*key.split(":", 1))
        definition = self.process(workflow) if workflow else self.definition
        found = FINDERS[space](definition, key) if space in FINDERS and definition is not None else None
        own = OWN.get((kind, key))
        return title(found) if found else gettext(own) if own else readable(key)

    def action(self, name: str, item: str) -> str:
        """A pending action (`Task.name`, `Task.item`) with the row it is of, where it is one's."""
        words, (listed, _, row) = self.title("task", name), item.partition(":")
        return f"{words}{gettext(': ')}{self.row(listed, row)}" if row else words

    def row(self, listed: str, id_: str) -> str:
        """A row of a list of the case, by what names it: of a roster its fixed column, else its first text, else its first
        choice, row or person."""
        field = self.definition.fields.get(listed)
        if field is not None and field.bounds.type == "documents":
            return self.title("document", id_)
        row: Mapping[str, Any] = next((row for row in self.fields.get(listed) or () if row["id"] == id_), {})
        columns = [column for column in (field.columns if field else ()) if row.get(column.key) not in (None, "")]
        fixed = field.roster if field else ""
        columns.sort(key=lambda column: (column.key != fixed, column.bounds.type not in ("text", "longtext")))
        return self.cell(columns[0], row[columns[0].key]) if columns else f"{gettext('row %(place)s', place=id_)}"

    def cell(self, column: Column, value: Any) -> str:
        """What a cell that names something names: a key's title, a person, a territory, a row; any other value measured."""
        kind = column.bounds.type
        if kind == "choice":
            return title(column.vocabulary[value]) if value in column.vocabulary else readable(str(value))
        if kind == "person":
            return self.person(str(value))
        if kind == "row":
            return self.row(column.bounds.of, str(value))
        return self.title(kind, str(value)) if kind == "territory" else measure(kind, value)

    def step(self, text: str) -> str:
        """A step of another case (a value of type step), by its title in one of the processes that this one's meetings are
        about."""
        trigger, meeting = step_of(text).trigger, self.definition.names.meeting
        link = self.definition.names.links.get(meeting.link) if meeting is not None else None
        others = (self.process(process) for process in (link.processes if link is not None else ()))
        titles = (other.trigger_titles()[trigger] for other in others if other and trigger in other.names.triggers)
        return title(next(titles, {})) or readable(trigger)

    def process(self, key: str) -> Definition | None:
        """The definition of a process by its key, or None where it is not known here."""
        if key == self.definition.key:
            return self.definition
        return self.definitions(key) if callable(self.definitions) else self.definitions.get(key)

    def _state(self, workflow: str, key: str) -> str:
        definition = self.process(workflow) if workflow else self.definition
        return state_title(definition, key) if definition else readable(key)

    def role(self, key: str, person: str = "") -> str:
        """A role within a sentence, in the feminine for a woman, in languages that have one."""
        role = self.definition.names.country.roles.get(key)
        feminine = role.feminine.get(language(), "") if role and person in self.women else ""
        return inside(feminine or self.title("role", key))

    def person(self, id_: str, role: str = "") -> str:
        """A name; for one who is not known, the role; the engine is Maillon."""
        if id_ == ENGINE.id:
            return ENGINE.name
        invitation = invitation_of(id_)
        if invitation is not None:
            return self.guest(invitation)
        name = self.people((id_,)).get(id_, "")
        return name or (self.role(role) if role else gettext("a person"))

    def guest(self, invitation: Invitation) -> str:
        """Somebody invited, by the row they answered for: "Direction de l'agriculture, by invitation"."""
        lists = (step.guest_list for step in self.definition.table.values() if step.trigger == invitation.trigger and step.guests)
        return gettext("%(row)s, by invitation", row=isolate(self.row(next(lists, ""), invitation.row)))

    def signed(self, id_: str, role: str) -> str:
        """A name and the role it acted under: "Amina Alaoui, accompagnatrice"."""
        name = self.people((id_,)).get(id_, "")
        return f"{isolate(name)}{gettext(', ')}{self.role(role, id_)}" if name and role else self.person(id_, role)

    def speak(self, value: Any) -> str:
        """Anything that fills a sentence (core.decision.Unmet.values); of a tuple, one is enough: "a, b or c"; of a list,
        all are meant: "a, b and c"."""
        if isinstance(value, Named):
            return self.role(value.key) if value.kind == "role" else self.title(value.kind, value.key)
        if isinstance(value, Person):
            return self.person(value.id)
        if isinstance(value, Typed):
            return measure(value.type, value.value)
        if isinstance(value, list):
            return some(map(self.speak, value), MOST_NAMED, more_things)
        return either(map(self.speak, value)) if isinstance(value, tuple) else plain(value)
