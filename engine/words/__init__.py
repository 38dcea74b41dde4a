"""Says a decision, an event or a value in the reader's language: for the desk, the command line and the specifications.

    speaker = Speaker(definition, people, definitions)
    say(unmet, speaker)             why not, and what mends it
    say_event(event, speaker)       one line of the journal
    say_changes(events, speaker)    what came in between, for a form that was drawn too early
    say_bad(error)                  a command that no honest screen sends
    show(field, value, speaker)     a value as people read it;  typed(bounds, value) as they typed it

The core names things and types values, and says nothing; here it is said, with the titles of the definition.
The language is that of the running context (`engine.language.texts.use`).
"""
from __future__ import annotations

from .bad import say_bad
from .changes import Changes, say_changes
from .effects import Change
from .events import Line, say_event
from .names import Speaker
from .refusals import Said, say
from .values import rows, show, typed

__all__ = [
    "Change", "Changes", "Line", "Said", "Speaker", "rows", "say", "say_bad", "say_changes", "say_event", "show",
    "typed",
]
