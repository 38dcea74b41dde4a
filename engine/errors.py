"""Everything a programmer or an operator can cause. What a clerk can cause is a value: see core.decision.

    MaillonError
    ├── DefinitionFaults      a process cannot be loaded: every fault, with file:line:column
    ├── SettingsError         MAILLON_* or the settings file
    ├── StoreError            the database cannot serve
    │   ├── NewerDatabase     written by a later version
    │   ├── OlderDatabase     its tables wait for `maillon migrate`
    │   ├── ReadOnlyStore     the folder or file cannot be written
    │   └── LostRace          somebody else moved the same subject first; advance retries
    ├── DemoDatabase          a demo database asked to do real work, or the reverse
    ├── BadCommand            a command that no honest screen sends: unknown trigger, field, role or file
    ├── JournalBroken         a chain or a replay does not hold
    └── BrokenInvariant       a bug of ours, stopped before it is written
"""
from __future__ import annotations


class MaillonError(Exception):
    """Something went wrong in Maillon. Read the message; it names the cure."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (self.__doc__ or "").strip())


class DefinitionFaults(MaillonError):
    """A definition has faults; nothing of it was loaded. Run `maillon check` and mend each line."""

    def __init__(self, faults: tuple[object, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


class SettingsError(MaillonError):
    """A setting is unknown or malformed. `maillon doctor` lists the settings and their values."""


class StoreError(MaillonError):
    """The database cannot serve. Check MAILLON_DATABASE_URL and that the server answers."""


class NewerDatabase(StoreError):
    """This database was written by a newer Maillon. Install that version, or restore a backup of before."""


class OlderDatabase(StoreError):
    """This database is older than this Maillon. Run `maillon migrate` once, then start again."""


class ReadOnlyStore(StoreError):
    """The database cannot be written. Give this account the right to write to its folder."""


class LostRace(StoreError):
    """Another process moved the same subject first. The command may simply be tried again."""


class DemoDatabase(MaillonError):
    """Demonstration data and real work never share a database. Name another one in MAILLON_DATABASE_URL."""


class BadCommand(MaillonError):
    """The command names something that does not exist here. Nothing was written.

    `code` is stable (`trigger.unknown`, `field.unknown`, …), `values` name what was wrong.
    """

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, values
        super().__init__(f"{code}: {', '.join(f'{key}={value!r}' for key, value in values.items())}")


class JournalBroken(MaillonError):
    """The journal does not hold: an event was changed, removed or forged. Keep the file and call the auditor."""


class BrokenInvariant(MaillonError):
    """Maillon stopped before writing something inconsistent. This is a bug: report it with the log line."""
