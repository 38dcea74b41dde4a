"""A definition as its author writes it, key by key: what `maillon check --schema` publishes and pydantic checks.

Names are checked afterwards, all together, by `check`; compiling is `compile`'s. Nothing here knows any process.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from ..conditions.texts import Sentence
from .model_grids import GridText
from .model_indicators import DimensionText, IndicatorText
from .model_meeting import MeetingText, StandingText
from .model_partners import OrganisationsText, PartnersText, ProfileText
from .model_values import (
    Bounds,
    ColumnText,
    ComputedText,
    Dated,
    DocumentText,
    FieldText,
    InputText,
    ItemLife,
    Key,
    ParameterText,
    Pattern,
    Written,
)

__all__ = ["Bounds", "ColumnText", "ComputedText", "Dated", "DimensionText", "DocumentText", "FieldText", "IndicatorText",
           "InputText", "ItemLife", "ParameterText"]


class Holders(Written):
    """`{holders: membre_cpde}`: everybody who holds that role on the file."""

    holders: Key


class Assignee(Written):
    """`{link: chaine}`: the holder of the file linked under that kind."""

    link: Key


class TaskText(Written):
    """A pending action that entering the state opens. `needs` names what closes it: `document`, `field` or `fire`;
    without it, a person marks it done. `repeats`: done, it opens again. `when` guards it.

    `each` opens one for each row of a list (`when` and `done` then read its columns as `item.x`), for each kind of document
    that a field names (it waits for that document), or for each person who holds a role; those that come later get theirs.
    `done`, an expression, closes a row's by itself. `complete` closes all others once so many are done: `first`, a number, or
    `parameters.x`. `assignee` is a field of type person (of the rows, a column), or whoever holds a linked file. `due` may be a
    column of dates.
    """

    title: Sentence
    role: Key
    due: str = "15 working days"
    needs: Mapping[Literal["document", "field", "fire"], Key] | None = None
    repeats: bool = False
    when: str | None = None
    each: Key | Holders | None = None
    done: str | None = None
    complete: Literal["all", "first"] | Annotated[int, Field(ge=1)] | str = "all"
    assignee: Key | Assignee | None = None


class ClockText(Written):
    """A delay that runs while the case is in the state; at its end the engine fires `fire`.

    `after` a delay, `every` delay again and again, or `at` the moment a field holds, or so long `before` it. While the
    file is in one of `pauses` it stands still; back here it goes on (`continue`), or begins anew (`restart`). `silence`
    says what the end of the delay means to people. It stands still too while a row of the list `awaits` is awaited: until its
    pending action is done, or past its day. A suspension pauses every delay.
    """

    title: Sentence | None = None
    after: str | None = None
    every: str | None = None
    at: Key | None = None
    before: str | None = None
    fire: Key
    pauses: tuple[Pattern, ...] = ()
    resuming: Literal["continue", "restart"] | None = None
    silence: Literal["favourable", "unfavourable", "none"] | None = None
    awaits: Key | None = None

    @model_validator(mode="after")
    def _one(self) -> ClockText:
        if sum(way is not None for way in (self.after, self.every, self.at)) != 1:
            raise ValueError("name `after` a delay, `every` delay or `at` a field, one of the three")
        if self.before is not None and self.at is None:
            raise ValueError("`before` goes with `at`: so long before the moment in that field")
        if self.pauses and self.at is not None:
            raise ValueError("a moment in a field does not stand still: `pauses` goes with `after` or `every`")
        if self.awaits and self.at is not None:
            raise ValueError("a moment in a field does not stand still: `awaits` goes with `after` or `every`")
        if self.resuming is not None and not self.pauses:
            raise ValueError("`resuming` goes with `pauses`")
        if self.silence is not None and self.after is None:
            raise ValueError("`silence` goes with `after`: a reminder is no answer")
        return self


class StateText(Written):
    """A state, or one with states inside. `stage` marks what the chain of stages shows, `ended` how an end looks. `attend` says
    whose time passes there, and in the states inside: `administration` (unless said), `tiers` (others), or the role of
    the holder."""

    title: Sentence
    public: Sentence | None = None
    stage: bool = False
    ended: Literal["well", "badly"] | None = None
    suspends: bool = False
    attend: Key | None = None
    tasks: Mapping[Key, TaskText] = {}
    clocks: Mapping[Key, ClockText] = {}
    states: Mapping[Key, StateText] = {}


class Undoes(Written):
    """What a backward step undoes (processes.md §0). Scores that are void are those of every grid. Documents: keep all, or the
    kinds that must be attached again."""

    tasks: Literal["redo", "keep"] = "redo"
    scores: Literal["void", "keep"] = "void"
    votes: Literal["void", "keep"] = "void"
    signatures: Literal["void", "keep"] = "void"
    documents: Literal["keep"] | tuple[Key, ...] = "keep"
    fields: tuple[Key, ...] = ()


WAYS = ("set", "add", "update", "take", "remove", "order", "tally", "assign")
"""How a field is written."""


class WriteText(Written):
    """One effect on a field: `set` it to an expression's value, `add` a row, `update` rows where `where` holds, or `remove` those
    of which the expression is true. An input's list may be taken over whole with `take`; `order` puts the rows in the order
    of an input's list, whose first column of type row names them. `tally` fills the counts of the vote in on the agenda.
    `assign` names a grid: it adds rows for evaluators (core.grids). `add` with `each` adds a row for each row of that list
    where `where` holds; in both `item` is the row of that list."""

    field: Key
    set: str | None = None
    add: Mapping[Key, str] | None = None
    update: Mapping[Key, str] | None = None
    where: str | None = None
    take: Key | None = None
    each: Key | None = None
    remove: str | None = None
    order: Key | None = None
    tally: Literal[True] | None = None
    assign: Key | None = None

    @model_validator(mode="after")
    def _one(self) -> WriteText:
        if sum(getattr(self, way) is not None for way in WAYS) != 1:
            raise ValueError(f"name one of {', '.join(WAYS)}")
        if self.each is not None and self.add is None:
            raise ValueError("`each` goes with `add`: a row for each of that list")
        return self


class By(Written):
    """Who decides together: a session of a body, or of any of several."""

    session: Key | tuple[Key, ...]


class Back(Written):
    """`to: {back: rejete}`: where the case came from when it last entered that state."""

    back: Pattern


class LinkText(Written):
    """Ties the case an input names, under a link kind. `replaces` unties what was tied under it. `rules: true` takes
    that case's parameters over (a file keeps the rules of its call)."""

    kind: Key
    input: Key
    replaces: bool = False
    rules: bool = False


RESPONSIBLE = "responsable"
"""Stands for the responsible role of the process, so that a fragment can name it."""


class RowText(Written):
    """One row of a transition; what it leaves out is taken from the trigger. Among `roles`, `responsable` stands for
    the responsible role of the process. `then` are consequences (core.consequences); `called`: only the consequence of
    another case's step fires it. `guests` is the input of type row for which an outsider may be invited to answer."""

    source: Annotated[Pattern | tuple[Pattern, ...] | Literal["any open"] | None, Field(alias="from")] = None
    to: Pattern | Back | None = None
    title: Sentence | None = None
    done: Sentence | None = None
    help: Sentence | None = None
    roles: tuple[Key, ...] | None = None
    by: By | None = None
    motif: Literal["required", "optional"] | None = None
    inputs: Mapping[Key, InputText] | None = None
    use_inputs: tuple[Key, ...] | None = None
    conditions: tuple[Mapping[str, Any], ...] | None = None
    writes: tuple[WriteText, ...] | None = None
    link: LinkText | None = None
    then: tuple[Mapping[str, Any], ...] | None = None
    undoes: Undoes | None = None
    suspends: bool | None = None
    resumes: bool | None = None
    tone: Literal["forward", "negative", "aside"] | None = None
    called: bool | None = None
    guests: Key | None = None


class TriggerText(RowText):
    """A trigger: one row, or several under `rows`, no two of which share a source."""

    rows: tuple[RowText, ...] = ()


class LinkKindText(Written):
    """A kind of link to cases of another process, or of several. With `inverse` it is the other end of theirs: the cases
    that name this one under that kind."""

    title: Sentence
    process: Key | tuple[Key, ...]
    inverse: Key | None = None


class Face(Written):
    """The fields that lists, search, the money bar and papers show, so that no screen knows a process. `filters` are
    fields of choices that lists are narrowed by; a field of that key means the same in every process."""

    title: Key
    subtitle: Key | None = None
    holder: Key | None = None
    holder_kind: Key | None = None
    amount: Key | None = None
    total: Key | None = None
    shares: Key | None = None
    share_source: Key | None = None
    share_amount: Key | None = None
    cap: Key | None = None
    sector: Key | None = None
    filters: tuple[Key, ...] = ()


class ReceiptText(Written):
    """What proves that this file was deposited: the row of a list of the case it names under `link`, in whose column `file`
    its reference stands; with the number that the row was given (gapless in that case) and the moment."""

    link: Key
    of: Key
    file: Key
    number: Key
    moment: Key


class Editing(Written):
    """Who may fill and attach, and where, unless a field or document says otherwise."""

    roles: tuple[Key, ...]
    states: tuple[Pattern, ...] = ("*",)


class VariantText(Written):
    """What a variant says of itself: its key, the process it varies, and the provinces whose new cases follow it. Beside
    this it writes what differs: merged over the process, part by part; `null` takes a part out."""

    key: Key = Field(alias="variant")
    of: Key
    title: Sentence
    provinces: Annotated[tuple[str, ...], Field(min_length=1)]


class WorkflowText(Written):
    """The whole file, fragments included; of a variant, the process with what differs merged in. `members` gives the persons
    named in a list's column (`membres.personne`), or in a field, a role on this file alone."""

    workflow: Key
    variant: VariantText | None = None
    version: Annotated[int, Field(ge=1)]
    include: tuple[Key, ...] = ()
    title: Sentence
    plural: Sentence | None = None
    reference: str
    scope: tuple[Literal["country", "region", "province", "prefecture", "cercle", "commune"], ...]
    responsible: Key
    opens: tuple[Key, ...]
    readers: tuple[Key, ...] = ()
    public_in: tuple[Pattern, ...] = ()
    editing: Editing
    face: Face
    initial: Pattern
    sections: Mapping[Key, Sentence] = {}
    parameters: Mapping[Key, ParameterText] = {}
    fields: Mapping[Key, FieldText]
    documents: Mapping[Key, DocumentText] = {}
    links: Mapping[Key, LinkKindText] = {}
    members: Mapping[Key, str] = {}
    receipt: ReceiptText | None = None
    profiles: Mapping[Key, ProfileText] = {}
    partners: PartnersText | None = None
    directory: tuple[OrganisationsText, ...] = ()
    indicators: Mapping[Key, IndicatorText] = {}
    meeting: MeetingText | None = None
    standing: StandingText | None = None
    grids: Mapping[Key, GridText] = {}
    inputs: Mapping[Key, InputText] = {}
    states: Mapping[Key, StateText]
    transitions: Mapping[Key, TriggerText]
