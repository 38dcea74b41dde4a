"""Loading: one transaction around it all. A load that fails leaves the database as empty as it was, and unmarked."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

import sqlalchemy as sa

from engine.core.case import Case
from engine.core.moments import stamp
from engine.errors import DemoDatabase
from engine.maillon import Maillon
from engine.people import People
from engine.store.sql import SqlStore
from engine.store.sql.joined import as_one
from engine.store.sql.tables import account, event, installation

from .cast import CHEAP, hire
from .committees import Committees, awaited
from .crowd import File, adopted, files
from .hours import Hours
from .papers import Papers
from .script import Script, read_script
from .story import Life, Progress, tell
from .walker import Office, Walker


def is_empty(maillon: Maillon) -> bool:
    """Whether nobody has an account yet, and nothing has happened."""
    with maillon.store.reading() as connection:
        return not any(connection.scalar(sa.select(sa.func.count()).select_from(table)) for table in (account, event))


def load(maillon: Maillon, progress: Progress = lambda done, total: None, most: int = 0) -> int:
    """Load it, all files or at most so many of each crowd; how many cases there are then.

    The history ends at the present moment of `maillon`. Raises DemoDatabase where the database is not empty, and where the
    load failed: nothing of it is kept then.
    """
    if not is_empty(maillon):
        raise DemoDatabase("this database holds data already; the demonstration is loaded into an empty one only.")
    script, papers = read_script(), Papers()
    everything = [file for play in script.plays for file in files(play, maillon.library.country.territories, most)]
    try:
        with as_one(maillon.store) as store:
            cases = _play(_past(maillon, store, script, papers, everything), everything, maillon, progress)
            with store.changing() as connection:
                connection.execute(sa.insert(installation).values(key="demo", value="1"))
            papers.hand_over(maillon.documents)
    except Exception as error:
        raise DemoDatabase(f"the demonstration could not be loaded; nothing of it was kept. {error}") from error
    return cases


def _past(maillon: Maillon, store: SqlStore, script: Script, papers: Papers, everything: list[File]) -> Office:
    """The same Maillon on the day before the first file is opened, with its people just hired."""
    oldest = max(file.plot.begun + awaited(maillon.library.followed(file.play.process, file.at), file.plot) for file in everything)
    hours, country = Hours(maillon.clock() - timedelta(days=oldest + 1)), maillon.library.country
    past = Maillon(maillon.settings, store, maillon.library, papers.documents, hours)
    people = People(store, country, hours, CHEAP)
    cast = hire(people, country, script.cast, stamp(hours())[:10])
    committees = Committees(past, hours, cast, papers, script.bodies, maillon.clock())
    return Office(past, hours, cast, script, papers, [], committees)


def _title(office: Office, case: Case) -> str:
    """What a case is known by."""
    definition = office.maillon.library.followed(case.workflow, case.territory)
    return str(case.fields.get(definition.face.title, ""))


def _play(office: Office, everything: list[File], present: Maillon, progress: Progress) -> int:
    """Tell it all; how many cases there are then."""
    end, plays = present.clock(), {play.process: play for play in office.script.plays}
    taken: set[str] = set()

    def born() -> Iterator[Life]:
        fresh = [ref for ref in dict.fromkeys(office.births) if ref not in taken]
        office.births.clear()
        taken.update(fresh)
        cases = (case for ref in fresh if (case := office.maillon.store.case(ref)) is not None and case.workflow in plays)
        files = (adopted(plays[case.workflow], case, _title(office, case)) for case in cases)
        lives = (Walker(office, file, end).moments() for file in files if file is not None)
        return chain(lives, office.committees.fresh())

    tell(office.maillon, office.hours, (Walker(office, file, end).moments() for file in everything), end, progress, born)
    return len(everything) + len(taken)
