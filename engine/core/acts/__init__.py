"""The acts: one file an act, one line here. A command's class names its act; `decide` finds both."""
from __future__ import annotations

from types import ModuleType

from . import attach, comment, do_task, fill, fire, open, wake
from .attach import Attach
from .attempt import Attempt, Upload
from .comment import Comment
from .do_task import DoTask
from .fill import Fill
from .fire import Fire
from .open import Open
from .wake import Wake

ACTS: dict[type, ModuleType] = {
    Open: open,
    Fire: fire,
    Fill: fill,
    Attach: attach,
    DoTask: do_task,
    Comment: comment,
    Wake: wake,
}

Command = Open | Fire | Fill | Attach | DoTask | Comment | Wake

__all__ = ["ACTS", "Attach", "Attempt", "Command", "Comment", "DoTask", "Fill", "Fire", "Open", "Upload", "Wake"]
