"""One case as a reader sees it, for programs."""
from __future__ import annotations

from engine.core import case as core
from engine.core import decide
from engine.core.expressions import MISSING
from engine.language.texts import title
from engine.questions.case import Ground, told_state
from engine.questions.case.linked import linked
from engine.questions.case.next_steps import target_words
from engine.questions.case.pending import Pending, pending
from engine.questions.case.sections import shown

from .models import Case, Clock, Document, Link, Option, Task, Titled, Values, unmet_of
from .parts import input_part


def case_of(ground: Ground) -> Case:
    """Everything of it that this reader may know. What is public of a case has no documents and nothing personal."""
    case, fields = ground.case, fields_of(ground)
    tasks = {task.id: task for task in case.tasks}
    return Case(
        ref=case.ref, number=case.number, workflow=case.workflow, definition=case.definition,
        title=str(fields.get(ground.definition.face.title or "") or case.ref),
        territory=Titled(key=case.territory, title=ground.speaker.title("territory", case.territory)),
        state=Titled(key=case.state, title=told_state(ground)), closed=case.closed, iteration=case.iteration,
        opened=case.opened, entered=case.entered, writes=bool(ground.roles), fields=fields,
        tasks=[_task(tasks[each.id], each) for each in pending(ground)],
        clocks=[Clock(key=clock.key, fire=clock.fire, due=clock.due) for clock in case.clocks],
        documents=[] if ground.public else [_document(ground, one) for one in case.documents],
        links=[Link(**one._asdict()) for one in linked(ground)],
        options=[_option(ground, one) for one in ground.options],
    )


def fields_of(ground: Ground) -> Values:
    """The values that have a place in the form, computed ones too, by key."""
    found = ((field.key, ground.sight.value(field.key)) for field in ground.definition.fields.values() if shown(ground, field))
    return {key: value for key, value in found if value is not MISSING}


def _task(task: core.Task, told: Pending) -> Task:
    return Task(id=task.id, key=task.key, title=told.title, role=task.role, assignee=task.assignee, who=told.who, mine=told.mine,
                due=task.due, late=told.late, need=task.need, item=task.item)


def _document(ground: Ground, one: core.Document) -> Document:
    kinds = ground.definition.documents
    return Document(id=one.id, kind=one.kind, title=title(kinds[one.kind].title) if one.kind in kinds else one.kind, name=one.name,
                    sha256=one.sha256, size=one.size, media=one.media, at=one.at, by=ground.speaker.person(one.by),
                    dropped=one.dropped)


def _option(ground: Ground, option: decide.Option) -> Option:
    one = option.transition
    return Option(
        trigger=one.trigger, title=title(one.title), target=target_words(ground, one), yours=option.yours,
        possible=option.possible, motif=one.motif, inputs=[input_part(asked) for asked in one.asked.values()],
        unmet=[unmet_of(reason, ground.speaker) for reason in option.unmet],
    )
