"""The acts: one file an act, one line here. A command's class names its act; `decide` finds both."""
from __future__ import annotations

from types import ModuleType

from . import add_task, assign, attach, comment, do_task, fill, fire, invite, open, settle, wake
from .add_task import AddTask
from .assign import Assign
from .attach import Attach
from .attempt import Attempt, Upload
from .comment import Comment
from .do_task import DoTask
from .fill import Fill
from .fire import Fire
from .invite import Invite
from .open import Open
from .settle import Settle
from .wake import Wake

ACTS: dict[type, ModuleType] = {
    Open: open,
    Fire: fire,
    Fill: fill,
    Attach: attach,
    DoTask: do_task,
    Assign: assign,
    AddTask: add_task,
    Invite: invite,
    Comment: comment,
    Wake: wake,
    Settle: settle,
}

Command = Open | Fire | Fill | Attach | DoTask | Assign | AddTask | Invite | Comment | Wake | Settle

__all__ = ["ACTS", "AddTask", "Assign", "Attach", "Attempt", "Command", "Comment", "DoTask", "Fill", "Fire", "Invite", "Open",
           "Settle", "Upload", "Wake"]
