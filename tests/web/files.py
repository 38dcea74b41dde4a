"""Files to try screens on."""
from __future__ import annotations

from engine.core.acts import Open
from tests.cast import BRIKCHA, GHALI
from tests.web.desk import Desk


def opened(desk: Desk, title: str = "Huilerie de Brikcha", territory: str = BRIKCHA) -> str:
    """A fresh project file, opened by the youth platform."""
    fields = {key: _value(field.bounds.type, sorted(field.bounds.choices), title)
              for key, field in desk.maillon.library["projet"].fields.items() if field.required}
    face = desk.maillon.library["projet"].face.title
    return desk.must(Open("projet", territory, {**fields, face: title}), GHALI)


def _value(type_: str, choices: list[str], title: str) -> str:
    return {"choice": choices[0] if choices else "", "date": "2000-01-01"}.get(type_, title)
