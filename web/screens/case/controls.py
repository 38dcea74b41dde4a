"""The controls of a case's forms: web.forms.controls amid this case, and the files it has already."""
from __future__ import annotations

from typing import Any

from engine.core.acts import Upload
from engine.core.definition.definition import Field, Input
from engine.language.dates import short_date
from engine.language.texts import gettext, title
from engine.questions.case import Ground
from engine.questions.case.candidates import candidates
from engine.questions.case.sections import required
from engine.words.measures import size
from web.forms.controls import Around, Control, Option, help_of
from web.forms.kept import note

ACCEPT = ".pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.odt,.ods,.docx,.xlsx,.txt,.csv"


def around(ground: Ground) -> Around:
    """What controls are drawn amid on a case."""
    def needed(field: Field) -> bool:
        return required(ground, field)

    def cases(asked: Input) -> Any:
        return candidates(ground, asked)

    def rows(listed: str) -> list[Option]:
        there = ground.case.fields.get(listed) or ()
        return [{"key": row["id"], "title": ground.speaker.row(listed, row["id"])} for row in there]

    def person(id_: str) -> tuple[str, str]:
        account = ground.maillon.people.find(id_)
        return (account.login, account.name) if account is not None else (id_, "")

    def versions(kind: str) -> list[Option]:
        there = () if ground.public else ground.case.versions(kind)
        days = (gettext("deposited on %(day)s", day=short_date(piece.at)) for piece in there)
        return [{"key": piece.sha256, "title": f"{piece.name} · {day} · {piece.sha256[:8]}"}
                for piece, day in zip(there, days, strict=True)]
    return Around(ground.definition, lambda: _territories(ground), needed, cases, rows, person, versions)


def _territories(ground: Ground) -> list[dict[str, str]]:
    """Those of the case's own province: nobody picks a commune out of the whole country."""
    territories = ground.definition.names.country.territories
    root = territories.province_of(ground.case.territory) or ground.case.territory
    found = [place for place in territories if territories.within(place.code, root) and place.kind == "commune"]
    places = ({"key": place.code, "title": title(place.title)} for place in found or [territories[ground.case.territory]])
    return sorted(places, key=lambda place: place["title"])


def document_control(ground: Ground, asked: Input, limit: int, chosen: Upload | str | None, error: str = "") -> Control:
    """A file to send, or one that is there already: sent with this form before, or, for who reads the documents of the case,
    deposited on it."""
    there = [{"key": piece.id, "title": piece.name, "note": _deposited(ground, piece.at, piece.size)}
             for piece in reversed(ground.case.documents) if piece.kind == asked.kind and not piece.dropped and not ground.public]
    if isinstance(chosen, Upload):
        sealed = note(ground.maillon.store, chosen, ground.actor.id)
        there.insert(0, {"key": sealed, "title": gettext("Chosen: %(name)s", name=chosen.name), "note": size(chosen.size)})
    value = there[0]["key"] if isinstance(chosen, Upload) else chosen or ""
    return {"name": asked.key, "kind": "document", "title": title(asked.title), "help": help_of(asked), "documents": there,
            "value": value, "accept": ACCEPT, "limit": limit, "required": not asked.optional, "error": error}


def _deposited(ground: Ground, at: str, bytes_: int) -> str:
    return gettext("deposited on %(day)s, %(size)s", day=short_date(at), size=size(bytes_))
