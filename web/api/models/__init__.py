"""What the API answers with. Instants are UTC, amounts centimes, shares basis points; words are in the reader's language."""
from .acts import Did, Upload
from .cases import Case, CaseFilters, CaseLine, Cases, Clock, Document, Link, Option, Task
from .events import Change, Event, EventLine, Events
from .indicators import (
    AboveFigure,
    AllIndicators,
    FigureFilters,
    Indicator,
    IndicatorCase,
    IndicatorCases,
    IndicatorDimension,
    IndicatorFilters,
    IndicatorLine,
    Indicators,
    PartFigures,
    PeriodFigure,
    ProvinceFigure,
    TargetedFigure,
)
from .meetings import Meeting, Meetings, Roll, Waits
from .organisations import Organisation, OrganisationFilters, OrganisationPart, Organisations
from .partners import (
    Factor,
    Funding,
    Gate,
    Mark,
    Member,
    MemberGroup,
    Partners,
    Profile,
    ProfileDimension,
    Profiles,
    Promise,
    PromisedKind,
    Resources,
)
from .parts import Part, Titled, Values
from .problems import Fault, Problem, Reason, Remedy, unmet_of
from .processes import FieldPart, Kind, Process, Processes, ProcessLine, Step, Variant
from .rankings import RankedCase, Ranking, RankingFilters, RankingLine, RankingPage, Rankings, RankingTarget, RankingTargets
from .tasks import Todo, Todos

__all__ = [
    "AboveFigure", "AllIndicators", "Case", "CaseFilters", "CaseLine", "Cases", "Change", "Clock", "Did", "Document", "Event",
    "EventLine", "Events", "Factor", "Fault", "FieldPart", "FigureFilters", "Funding", "Gate", "Indicator", "IndicatorCase",
    "IndicatorCases", "IndicatorDimension", "IndicatorFilters", "IndicatorLine", "Indicators", "Kind", "Link", "Mark",
    "Meeting", "Meetings", "Member", "MemberGroup", "Option", "Organisation", "OrganisationFilters", "OrganisationPart",
    "Organisations", "Part", "PartFigures", "Partners", "PeriodFigure", "Problem", "Process", "ProcessLine", "Processes",
    "Profile", "ProfileDimension", "Profiles", "Promise", "PromisedKind", "ProvinceFigure", "RankedCase", "Ranking",
    "RankingFilters", "RankingLine", "RankingPage", "RankingTarget", "RankingTargets", "Rankings", "Reason", "Remedy",
    "Resources", "Roll", "Step", "TargetedFigure", "Task", "Titled", "Todo", "Todos", "Upload", "Values", "Variant", "Waits",
    "unmet_of",
]
