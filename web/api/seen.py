"""A case as a program's person sees it: who sees it only because its process makes it public reads no name of who works on it."""
from __future__ import annotations

from engine.questions.case import Ground
from engine.words.names import no_one, nobody
from web import grounds
from web.door import Visit


def found(visit: Visit, ref: str) -> Ground:
    """The case, or 404."""
    ground = grounds.found(visit, ref)
    if ground.public:
        ground.speaker = ground.speaker._replace(people=nobody, holder=no_one)
    return ground
