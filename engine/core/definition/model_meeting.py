"""A meeting as its author writes it: how a process that is one names its parts. What may be left out was not there in the first
texts that cases still run on.
"""
from __future__ import annotations

from .model_values import Key, Pattern, Written


class ListPart(Written):
    """A list of the form, and its columns by what they mean."""

    list: Key


class MembersText(ListPart):
    """The list of a body's members and its columns: name, what they sit for, account, family and sphere, whom one stands in for,
    mandate."""

    name: Key
    function: Key
    person: Key
    family: Key
    sphere: Key | None = None
    replaces: Key
    since: Key
    until: Key


class DelegationsText(ListPart):
    """The list of those to whom the chair is delegated: account, first and last day."""

    person: Key
    since: Key
    until: Key


class StandingText(Written):
    """What makes a process the register of a body: its body, who chairs and keeps its meetings, its members, delegations of the
    chair. A meeting that one of its steps opens takes them over."""

    body: Key
    chair: Key
    secretary: Key
    members: MembersText
    delegations: DelegationsText | None = None


class AttendanceText(ListPart):
    """The list of who was there: the member, from which item, to which."""

    member: Key
    since: Key
    until: Key


class ProxiesText(ListPart):
    """The list of proxies: who gives it, who holds it."""

    giver: Key
    holder: Key


class InterestsText(ListPart):
    """The list of declared interests: of whom, in which item."""

    member: Key
    item: Key


class AgendaItemText(ListPart):
    """The agenda and its columns: what an item is called, the file it is about, who reports on it with which note in how many
    minutes, whether it came late; its state, which is `settled` once decided; the step decided for it, or the decision in
    words, and how it was taken; the votes, how many voices there were, and how many objected to a consensus."""

    title: Key
    file: Key
    rapporteur: Key
    note: Key
    minutes: Key
    late: Key
    state: Key
    settled: Key
    step: Key
    words: Key
    how: Key
    yes: Key
    no: Key
    abstained: Key
    present: Key
    objections: Key


class MeetingStepsText(Written):
    """The steps that the screen of a meeting has a place for, by what they do. Their inputs are called as the columns that they
    fill: those of the agenda, of attendance, of interests, of proxies."""

    enlist: Key
    remove: Key
    order: Key
    prepare: Key | None = None
    arrive: Key
    leave: Key
    interest: Key
    proxy: Key
    object: Key
    decide: Key
    postpone: Key
    adjourn: Key
    rise: Key
    send: Key
    minutes: Key
    correct: Key


class MeetingPapersText(Written):
    """The inputs of the steps `send`, `minutes` and `correct` that take papers: the invitation, the minutes in French and
    Arabic, and an excerpt for each file."""

    invitation: Key
    minutes: Key
    arabic: Key
    excerpts: Key


class MeetingText(StandingText):
    """What makes a process a meeting of a body (`workflows/bodies.yaml`), and how it names its parts: `sent` and `opened` are the
    moments when the agenda went out and it opened. `link` is the kind of link to the files of its agenda, `roll` the one
    to the case whose members sit; `plans` are the states in which the agenda takes items, `open` those in which its items are
    its own."""

    at: Key
    place: Key
    sent: Key
    opened: Key
    remarks: Key
    link: Key
    roll: Key | None = None
    plans: tuple[Pattern, ...]
    open: tuple[Pattern, ...]
    attendance: AttendanceText
    proxies: ProxiesText
    interests: InterestsText
    agenda: AgendaItemText
    steps: MeetingStepsText
    papers: MeetingPapersText
