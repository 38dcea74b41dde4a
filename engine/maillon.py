"""The face of Maillon and its only wiring: settings in, a working engine out.

    maillon = Maillon.open(read_settings())
    outcome = maillon.execute(Fire("OUZ-2026-00001", "orienter"), actor)
    maillon.close()

The clock is read here and nowhere below.
"""
from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from .advance import Outcome, advance, tick
from .core.actor import Actor
from .core.acts import Command
from .core.case import Case
from .core.decide import Option, options, questions_of
from .core.decision import Event
from .core.definition.definition import Definition
from .core.hidden import Veil, veil
from .core.moments import Instant, stamp
from .country import load_country
from .documents import Documents, open_documents
from .library import Library, open_library
from .others import answer, visible
from .people import People
from .settings import Settings

if TYPE_CHECKING:
    from .store.sql.store import SqlStore

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


class Situation(NamedTuple):
    """One case as an actor finds it: the case as they may know it, the version it runs on, and what they may do now, or why
    not; judged by the whole case. `veil` is what is hidden from them."""

    case: Case
    definition: Definition
    options: tuple[Option, ...]
    veil: Veil


class Maillon:
    """Everything wired. Safe to share between threads; `close` gives the database back."""

    def __init__(self, settings: Settings, store: SqlStore, library: Library, documents: Documents, clock: Clock = utc_now) -> None:
        self.settings, self.store, self.library, self.documents, self.clock = settings, store, library, documents, clock
        self.people = People(store, library.country, clock)

    @classmethod
    def open(cls, settings: Settings, clock: Clock = utc_now) -> Maillon:
        """Read the definitions, open the database and the documents.

        Raises DefinitionFaults, StoreError (NewerDatabase, OlderDatabase, ReadOnlyStore) or SettingsError.
        """
        from .store.sql import open_store

        library = open_library(settings.workflows, load_country(settings.workflows))
        store = open_store(settings.database_url)
        library.stored = store.definition_text
        return cls(settings, store, library, open_documents(settings.documents, settings.upload_mb * 1_000_000), clock)

    def now(self) -> Instant:
        """The present instant."""
        return stamp(self.clock())

    def execute(self, command: Command, actor: Actor, key: str = "") -> Outcome:
        """Do a command now: Done, Refused with every reason, Changed by somebody else, or Unknown to this actor.

        `key` makes a repeated submission return the first outcome. Raises BadCommand for a command no honest screen sends.
        """
        return advance(self.store, self.library, command, actor, self.now(), key)

    def situation(self, ref: str, actor: Actor) -> Situation | None:
        """A case and what this actor may do with it; None where it does not exist for this actor."""
        case, now = self.store.case(ref), self.now()
        if case is None or not visible(self.library, case, actor, now):
            return None
        definition = self.library.version(case.definition)
        answers = answer(self.library, self.store, case, questions_of(definition, case, actor, now), actor, now)
        hidden = self.veil(case, actor)
        return Situation(hidden.case(definition, case), definition, options(definition, case, actor, answers, now), hidden)

    def events(self, ref: str, actor: Actor, after: int = 0) -> tuple[Event, ...]:
        """The journal of a case from the event after a number, as an actor may know it. Whether they may at all is asked
        before."""
        case = self.store.case(ref)
        if case is None:
            return ()
        return tuple(map(self.veil(case, actor).event, self.store.events(ref, after)))

    def veil(self, case: Case, actor: Actor) -> Veil:
        """What is hidden of a case from an actor now."""
        today = self.library.country.calendar.local_date(self.clock()).isoformat()
        return veil(self.library.version(case.definition), case, actor, today)

    def tick(self, most: int = 100) -> int:
        """Fire the clocks that are due; how many cases moved."""
        return tick(self.store, self.library, self.now(), most)

    def is_demo(self) -> bool:
        """Whether this database holds the demonstration, whose passwords are known to all."""
        import sqlalchemy as sa

        from .store.sql.tables import installation

        with self.store.reading() as connection:
            return connection.scalar(sa.select(installation.c.value).where(installation.c.key == "demo")) == "1"

    def close(self) -> None:
        """Give the database back."""
        self.store.close()
