"""What the API answers with. Instants are UTC, amounts centimes, shares basis points; words are in the reader's language."""
from .acts import Did, Upload
from .cases import Case, CaseFilters, CaseLine, Cases, Clock, Document, Link, Option, Task
from .events import Change, Event, EventLine, Events
from .parts import Part, Titled, Values
from .problems import Fault, Problem, Reason, Remedy, unmet_of
from .processes import FieldPart, Kind, Process, Processes, ProcessLine, Step, Variant
from .tasks import Todo, Todos

__all__ = [
    "Case", "CaseFilters", "CaseLine", "Cases", "Change", "Clock", "Did", "Document", "Event", "EventLine", "Events", "Fault",
    "FieldPart", "Kind", "Link", "Option", "Part", "Problem", "Process", "ProcessLine", "Processes", "Reason", "Remedy", "Step",
    "Task", "Titled", "Todo", "Todos", "Upload", "Values", "Variant", "unmet_of",
]
