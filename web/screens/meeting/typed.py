"""What came with a form of a meeting, to be shown again where it was refused."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from engine.core.decision import Unmet

VOICE = "v-"
"""Before the id of the member whose voice a radio button is."""


class Typed(NamedTuple):
    """What came with a form: `values` by name, `trigger` the step of the file that is chosen, `unmet` why it was refused."""

    values: Mapping[str, Any] = {}
    trigger: str = ""
    motif: str = ""
    step: str = ""
    unmet: Sequence[Unmet] = ()
    notes: Sequence[str] = ()

    @property
    def voices(self) -> dict[str, str]:
        """How each member votes, by id, of those whose voice came along."""
        return {name.removeprefix(VOICE): str(value) for name, value in self.values.items() if name.startswith(VOICE) and value}


NOTHING = Typed()
