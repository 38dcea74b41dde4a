"""The demonstration: accounts with known passwords, and files walked by real commands along workflows/demo/destins.yaml.

Nothing of a process is known here: which steps, by whom, with which values is in that file.
"""
from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
import yaml

from .advance import Done, advance, tick
from .core.acts import Attach, Command, Fill, Fire, Open, Upload
from .core.moments import stamp
from .errors import BrokenInvariant, DemoDatabase
from .maillon import Maillon
from .people import Account
from .settings import WORKFLOWS
from .store.sql.tables import installation

PASSWORD = "olives de Ouezzane"
"""Everybody's."""

Progress = Callable[[int, int], None]


def script() -> dict[str, Any]:
    """The demonstration as it is written: `accounts`, `first` (cases others need) and `files`."""
    written: dict[str, Any] = yaml.safe_load((WORKFLOWS / "demo" / "destins.yaml").read_text(encoding="utf-8"))
    return written


def logins() -> list[str]:
    """Who may sign in, a line each, and the password."""
    lines = [f"  {login:<12} {name} ({role}, {territory})" for login, name, role, territory in script()["accounts"]]
    return [*lines, f"  {PASSWORD}"]


def is_empty(maillon: Maillon) -> bool:
    """Whether nobody has an account yet."""
    return not maillon.people.accounts()


def load(maillon: Maillon, progress: Progress = lambda done, total: None, most: int = 0) -> int:
    """Load it, `most` files or all: how many were opened. Raises DemoDatabase where the database is not empty."""
    if not is_empty(maillon):
        raise DemoDatabase("this database holds data already; the demonstration is loaded into an empty one only.")
    written, chance = script(), random.Random(7)
    with maillon.store.changing() as connection:
        connection.execute(sa.insert(installation).values(key="demo", value="1"))
    start = maillon.clock() - timedelta(days=540)
    walker = Walker(maillon, _accounts(maillon, written["accounts"], start))
    for first in written["first"]:
        walker.walk(first["steps"], start)
    tick(maillon.store, maillon.library, stamp(start + timedelta(days=30)))
    total = most or written["count"]
    for done in range(total):
        destiny = chance.choice(written["files"])
        walker.names["nom"] = chance.choice(written["names"])
        walker.walk(destiny["steps"], start + timedelta(days=70 + chance.randrange(200)))
        progress(done + 1, total)
    return total


def _accounts(maillon: Maillon, rows: list[list[str]], start: datetime) -> dict[str, str]:
    ids = {}
    for login, name, role, territory in rows:
        account = maillon.people.create(login, name, PASSWORD)
        if not isinstance(account, Account):
            raise BrokenInvariant(f"demo account {login}: {account}")
        maillon.people.grant(account.id, role, territory, since=stamp(start)[:10])
        ids[login] = account.id
    return ids


class Walker:
    """Walks one case after another. `names` holds what a value written `$name` stands for."""

    def __init__(self, maillon: Maillon, ids: Mapping[str, str]) -> None:
        self.maillon, self.ids = maillon, ids
        self.names: dict[str, str] = {}

    def walk(self, steps: list[dict[str, Any]], now: datetime) -> str:
        """Do the steps of one case from a moment on: its reference. Raises BrokenInvariant where one is refused."""
        ref = ""
        for step in steps:
            now += timedelta(days=step.get("after", 1))
            if now >= self.maillon.clock():
                break
            ref = self._do(self._command(step, ref, now), step["as"], now)
            self.names[step.get("name", "last")] = ref
        return ref

    def _command(self, step: Mapping[str, Any], ref: str, now: datetime) -> Command:
        values = self._value(step.get("with", {}), now)
        if "open" in step:
            return Open(step["open"], step["in"], values)
        if "attach" in step:
            return Attach(ref, step["attach"], self._upload(step["attach"], now))
        if "fill" in step:
            return Fill(ref, self._value(step["fill"], now))
        return Fire(ref, step["fire"], values, step.get("motif", ""))

    def _do(self, command: Command, login: str, now: datetime) -> str:
        actor = self.maillon.people.actor(self.ids[login])
        outcome = advance(self.maillon.store, self.maillon.library, command, actor, stamp(now))
        if not isinstance(outcome, Done):
            raise BrokenInvariant(f"demo: {command} by {login}: {outcome}")
        return outcome.ref

    def _value(self, value: Any, now: datetime) -> Any:
        if isinstance(value, dict):
            return {key: self._value(each, now) for key, each in value.items()}
        if isinstance(value, list):
            return [self._value(each, now) for each in value]
        if not isinstance(value, str) or value[:1] not in ("$", "@"):
            return value
        return self._upload(value[1:], now) if value[0] == "@" else self._named(value[1:], now)

    def _named(self, name: str, now: datetime) -> str:
        later = re.fullmatch(r"(now|today)(?:\+(\d+))?", name)
        if later is None:
            return self.names[name]
        moment = stamp(now + timedelta(days=int(later[2] or 0)))
        return moment if later[1] == "now" else moment[:10]

    def _upload(self, kind: str, now: datetime) -> Upload:
        kept = self.maillon.documents.keep(f"{kind}.txt", [f"{kind}, {stamp(now)}\n".encode()])
        if not isinstance(kept, Upload):
            raise BrokenInvariant(f"demo document {kind}: {kept}")
        return kept
