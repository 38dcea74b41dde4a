"""The speaker: gives the things, persons and values that the core names their words in the reader's language."""
from __future__ import annotations

from collections.abc import Callable, Collection, Container, Mapping
from typing import Any, NamedTuple

from ..core.actor import ENGINE
from ..core.decision import Named, Person, Typed
from ..core.definition.definition import Definition
from ..language.texts import gettext, gettext_noop, isolate, language, title
from .measures import either, inside, measure, plain
from .titles import FINDERS, readable, state_title

OWN = {
    ("field", "territory"): gettext_noop("Territory"),
    ("field", "login"): gettext_noop("Login"),
    ("field", "name"): gettext_noop("Name"),
    ("field", "password"): gettext_noop("Password"),
    ("field", "role"): gettext_noop("Role"),
    ("field", "until"): gettext_noop("Last day"),
    ("input", "text"): gettext_noop("Comment"),
}
"""What commands ask for that no definition declares: a file's territory, a comment's text, an account's parts."""


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
    """

    definition: Definition
    people: Callable[[Collection[str]], Mapping[str, str]] = nobody
    definitions: Mapping[str, Definition] | Callable[[str], Definition | None] = {}
    women: Container[str] = frozenset()
    holder: Callable[[str], str] = no_one

    def title(self, kind: str, key: str) -> str:
        """The title of a thing; a state with the states around it; for what nothing knows, its key as words."""
        space, _, workflow = kind.partition(":")
        if space == "state":
            return self._state(workflow, key)
        if kind == "workflow":
            other = self.process(key)
            return title(other.title) if other else readable(key)
        if kind == "body":
            return key.upper().replace("_", " ")
        found = FINDERS[kind](self.definition, key) if kind in FINDERS else None
        own = OWN.get((kind, key))
        return title(found) if found else gettext(own) if own else readable(key)

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
        name = self.people((id_,)).get(id_, "")
        return name or (self.role(role) if role else gettext("a person"))

    def signed(self, id_: str, role: str) -> str:
        """A name and the role it acted under: "Amina Alaoui, accompagnatrice"."""
        name = self.people((id_,)).get(id_, "")
        return f"{isolate(name)}{gettext(', ')}{self.role(role, id_)}" if name and role else self.person(id_, role)

    def speak(self, value: Any) -> str:
        """Anything that fills a sentence (core.decision.Unmet.values); of a tuple, one is enough: "a, b or c"."""
        if isinstance(value, Named):
            return self.role(value.key) if value.kind == "role" else self.title(value.kind, value.key)
        if isinstance(value, Person):
            return self.person(value.id)
        if isinstance(value, Typed):
            return measure(value.type, value.value)
        return either(map(self.speak, value)) if isinstance(value, tuple | list) else plain(value)
