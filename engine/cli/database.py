"""`maillon migrate` and `maillon doctor`: the database's tables, and what this installation looks like."""
from __future__ import annotations

import typer

from .opening import console, opened


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(migrate)
    app.command()(doctor)


def migrate() -> None:
    """Bring the database's tables to this version; an empty database gets them."""
    from engine.settings import read_settings
    from engine.store.sql import migrate as upgrade

    url = read_settings().database_url
    upgrade(url)
    console.print("The database is up to date.")


def doctor() -> None:
    """Print the settings, and whether definitions, database and documents answer."""
    from engine.settings import read_settings

    settings = read_settings()
    for name, value in settings.model_dump().items():
        console.print(f"MAILLON_{name.upper()}={value if name != 'database_url' else _without_password(value)}")
    with opened() as maillon:
        console.print(f"{len(maillon.library.current)} definitions, {len(maillon.people.accounts())} accounts, "
                      f"demo: {maillon.is_demo()}")


def _without_password(url: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)
