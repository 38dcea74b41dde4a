"""A meeting that sits: who is there, how each item is decided, and what follows when it rises."""
from __future__ import annotations

from typing import Any

from engine.core.bodies import OPEN, SECRET, quorum_of
from engine.core.conditions.seated import meeting_of
from engine.core.conditions.vote import CONSENSUS, Voted
from engine.core.meetings import room
from engine.language.fold import fold
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.words import show

from .. import lookup, sitting, values
from ..failure import ensure
from ..sentence import Sentence
from ..sitting import Sitting, Stopped
from ..world import World
from .acts import succeeded
from .decisions import FILE


def sits(world: World, body: str, table: values.Table, one: str = "", two: str = "") -> None:
    """A meeting of a body sits, about files or about something else; from then on one speaks of it. A table gives its members,
    all of whom are there but those who stand in for another."""
    found = sitting.body_of(world, body)
    process = sitting.process(world)
    names = meeting_of(process.names)
    refs = [world.reference(name) for name in (one, two) if name]
    members = _members(world, names.members, table) if table else sitting.seats(found, sitting.LEAST, process)
    try:
        held = sitting.convened(world, found, refs, members)
        there = [str(row["id"]) for row in held.case.rows(names.members.list) if not row.get(names.members.replaces)]
        sitting.opened(held, there)
    except Stopped:
        world.ref, world.workflow = "", sitting.process(world).key
        succeeded(world)
        raise
    world.speak_of(held.ref, f"{title(held.definition.title)} {found.short}")


def _members(world: World, columns: Any, table: values.Table) -> list[dict[str, Any]]:
    """The members of a table. Who stands in names a member of a row above by its words."""
    listed, rows = sitting.process(world).fields[columns.list], []
    head = [lookup.column(listed.columns, name) for name in table[0]]
    for cells in values.body(table):
        row = {column.key: text if column.key == columns.replaces else world.read(column, text)
               for column, text in zip(head, cells, strict=True)}
        rows.append(row)
    places = {fold(str(row[columns.name])): str(place) for place, row in enumerate(rows, 1)}
    return [{**row, columns.replaces: places.get(fold(str(row.get(columns.replaces) or "")))} for row in rows]


def _sitting(world: World) -> Sitting:
    held = Sitting(world, world.case.ref)
    assert held.names
    return held


def _member(held: Sitting, text: str) -> str:
    return held.world.row(held.names.members.list, text)


def _voter(held: Sitting, text: str) -> str:
    """A member, or the name as it is written where no member goes by it, so that the engine refuses that voice in its own words."""
    listed = held.names.members.list
    return _member(held, text) if held.world.has_row(listed, text) else text


def _item(held: Sitting, place: str) -> str:
    """The id of an item by its place on the agenda. Raises StepFailed where there is none."""
    rows = held.case.rows(held.names.agenda.list)
    ensure(0 < int(place) <= len(rows), gettext("The agenda has %(number)s items.", number=len(rows)))
    return str(rows[int(place) - 1]["id"])


def arrives(world: World, member: str, item: str = "") -> None:
    """A member arrives, at an item where one is said."""
    held = _sitting(world)
    held.arrives(_member(held, member), _item(held, item) if item else "")


def leaves(world: World, member: str, item: str) -> None:
    """A member leaves after an item."""
    held = _sitting(world)
    held.leaves(_member(held, member), _item(held, item))


def declares(world: World, member: str, item: str, reason: str) -> None:
    """A member declares an interest."""
    held = _sitting(world)
    held.declares(_member(held, member), _item(held, item), reason)


def entrusts(world: World, giver: str, holder: str) -> None:
    """A member gives another a proxy."""
    held = _sitting(world)
    held.entrusts(_member(held, giver), _member(held, holder))


def objects(world: World, member: str, item: str) -> None:
    """A member objects to a consensus."""
    held = _sitting(world)
    held.objects(_member(held, member), _item(held, item))


def votes(world: World, item: str, step: str, table: values.Table, motif: str = "") -> None:
    """An item goes to the vote by show of hands: a table of members and voices, or all for it."""
    held, id_ = _sitting(world), _item(_sitting(world), item)
    decides = held.step(sitting.deciding)
    asked = sitting.condition(decides, Voted).asked
    column = next(each for each in decides.inputs[asked.voices].columns if each.key == asked.voice)
    voices = [(member, asked.keys[0]) for member in room(held.case, held.names, held.body, id_).voices]
    if table:
        voices = [(_voter(held, name), world.read(column, voice)) for name, voice in values.body(table)]
    held.votes(id_, _proposed(held, item, step, motif), OPEN, voices)


def ballots(world: World, item: str, step: str, yes: str, no: str, neither: str, motif: str = "") -> None:
    """An item goes to a secret ballot."""
    held = _sitting(world)
    held.votes(_item(held, item), _proposed(held, item, step, motif), SECRET, (), [int(count) for count in (yes, no, neither)])


def agrees(world: World, item: str, step: str, motif: str = "") -> None:
    """An item is decided by consensus."""
    held = _sitting(world)
    held.votes(_item(held, item), _proposed(held, item, step, motif), CONSENSUS)


def _proposed(held: Sitting, place: str, step: str, motif: str) -> Any:
    """The step of the file an item is about, with the lists said before; of another item, the decision in words."""
    agenda, world = held.names.agenda, held.world
    file = world.store.case(str(held.case.rows(agenda.list)[int(place) - 1].get(agenda.file) or ""))
    if file is None:
        return step
    here = world.ref
    world.ref = file.ref
    try:
        return world.proposal(step, {}, motif)
    finally:
        world.ref = here


def rises(world: World) -> None:
    """The meeting rises."""
    _sitting(world).takes(sitting.rising, {})


def quorate(world: World, item: str) -> None:
    """The quorum holds at an item."""
    lacking(world, "0", item)


def lacking(world: World, number: str, item: str) -> None:
    """So many more must be there at an item."""
    held = _sitting(world)
    found = room(held.case, held.names, held.body, _item(held, item))
    lacks = max(0, quorum_of(held.body.quorum, len(found.members)) - len(found.voters))
    ensure(lacks == int(number), gettext("Members missing for the quorum: %(number)s.", number=lacks))


def outcome(world: World, item: str, text: str) -> None:
    """An item's outcome is shown so: its step, its decision, or what became of it."""
    held = _sitting(world)
    id_, listed = _item(held, item), held.definition.fields[held.names.agenda.list]
    row = next(row for row in held.case.rows(listed.key) if row["id"] == id_)
    written = ((column, row[column.key]) for column in listed.columns if row.get(column.key) is not None)
    shown = [said for column, value in written if (said := plain(show(column, value, world.speaker())))]
    ensure(any(fold(text) in fold(said) for said in shown), gettext("The item says: %(value)s.", value=" · ".join(shown)))


SITS = f'''{FILE}
        Et une séance du CPDE siège sur "Huilerie Zitoun"'''

SITTING = (
    Sentence(
        "meetings.sits", ("given",),
        "une séance {body:words} siège[ sur {one}][ et {two}][ avec :]",
        "تنعقد جلسة {body:words}[ بشأن {one}][ و{two}][ وأعضاؤها:]",
        "a meeting {body:words} is sitting[ on {one}][ and {two}][ with:]",
        sits,
        f"""{SITS} avec :
          | Membre | Famille                 |
          | Ali    | Collectivité territoriale |
          | Badr   | Service déconcentré     |
          | Chama  | Société civile          |
        Alors le quorum est atteint au point 1
        """,
        takes=True,
    ),
)

MEMBERS = (
    Sentence(
        "meetings.arrives", ("when",),
        "{member} arrive à la séance[ au point {item:number}]", "(يحضر|تحضر) {member} الجلسة[ ابتداء من النقطة {item:number}]",
        "{member} joins the meeting[ at item {item:number}]", arrives,
        f"""{SITS}
        Quand "CPDE 1" quitte la séance après le point 1
        Et "CPDE 1" arrive à la séance au point 1
        Alors c'est fait
        """,
    ),
    Sentence(
        "meetings.leaves", ("when",),
        "{member} quitte la séance après le point {item:number}", "(يغادر|تغادر) {member} الجلسة بعد النقطة {item:number}",
        "{member} leaves the meeting after item {item:number}", leaves,
        f"""{SITS}
        Quand "CPDE 1" quitte la séance après le point 1
        Alors c'est fait
        """,
    ),
    Sentence(
        "meetings.declares", ("when",),
        "{member} déclare un intérêt sur le point {item:number} : {reason}",
        "(يصرح|تصرح) {member} بمصلحة في النقطة {item:number}: {reason}",
        "{member} declares an interest in item {item:number}: {reason}", declares,
        f"""{SITS}
        Quand "CPDE 1" déclare un intérêt sur le point 1 : "Cousin du porteur"
        Alors la liste "Intérêts déclarés" compte 1 ligne
        """,
    ),
    Sentence(
        "meetings.entrusts", ("when",),
        "{giver} donne procuration à {holder}", "(يوكل|توكل) {giver} {holder}", "{giver} gives {holder} a proxy", entrusts,
        f"""{SITS}
        Quand "CPDE 1" donne procuration à "CPDE 2"
        Alors la liste "Procurations" compte 1 ligne
        """,
    ),
    Sentence(
        "meetings.objects", ("when",),
        "{member} s'oppose au consensus sur le point {item:number}",
        "(يعترض|تعترض) {member} على التوافق في النقطة {item:number}",
        "{member} objects to a consensus on item {item:number}", objects,
        f"""{SITS}
        Quand "CPDE 1" s'oppose au consensus sur le point 1
        Alors c'est fait
        """,
    ),
)

ITEMS = (
    Sentence(
        "meetings.votes", ("when",),
        "le point {item:number} est mis au vote : {step}[ au motif {motif}][ avec :]",
        "تعرض النقطة {item:number} للتصويت: {step}[ بتعليل {motif}][ كما يلي:]",
        "item {item:number} is put to the vote: {step}[ for the reason {motif}][ with:]", votes,
        f"""{SITS} avec :
          | Membre | Famille                   |
          | Ali    | Collectivité territoriale |
          | Badr   | Service déconcentré       |
          | Chama  | Société civile            |
        Quand le point 1 est mis au vote : "Rejeter" au motif "Le marché manque." avec :
          | membre | voix   |
          | Ali    | Pour   |
          | Badr   | Contre |
        Alors c'est refusé car "Voix attendues : Chama."
        """,
        takes=True,
    ),
    Sentence(
        "meetings.ballots", ("when",),
        "le point {item:number} est mis au vote secret : {step}[ au motif {motif}] par {yes:number} voix pour, {no:number} contre "
        "et {neither:number} (abstentions|abstention)",
        "تعرض النقطة {item:number} للاقتراع السري: {step}[ بتعليل {motif}] وعدد الأصوات {yes:number} مع و{no:number} ضد "
        "و{neither:number} امتناع",
        "item {item:number} is put to a secret ballot: {step}[ for the reason {motif}] by {yes:number} votes for, {no:number} "
        "against and {neither:number} (abstentions|abstention)",
        ballots,
        f"""{SITS}
        Quand le point 1 est mis au vote secret : "Rejeter" au motif "Le marché manque." par 3 voix pour, 2 contre et 0 abstention
        Alors c'est fait
        """,
    ),
    Sentence(
        "meetings.agrees", ("when",),
        "le point {item:number} est décidé par consensus : {step}[ au motif {motif}]",
        "يتخذ القرار بالتوافق في النقطة {item:number}: {step}[ بتعليل {motif}]",
        "item {item:number} is decided by consensus: {step}[ for the reason {motif}]", agrees,
        f"""{SITS}
        Quand le point 1 est décidé par consensus : "Rejeter" au motif "Le marché manque."
        Alors c'est refusé
        """,
    ),
    Sentence(
        "meetings.rises", ("when",),
        "la séance se lève", "ترفع الجلسة", "the meeting rises", rises,
        f"""{SITS}
        Quand le point 1 est mis au vote : "Rejeter" au motif "Le marché manque."
        Et la séance se lève
        Et on revient au dossier "Huilerie Zitoun"
        Alors le dossier est à l'étape "Rejeté"
        """,
    ),
    Sentence(
        "meetings.quorate", ("then",),
        "le quorum est atteint au point {item:number}", "يتوفر النصاب القانوني في النقطة {item:number}",
        "the quorum holds at item {item:number}", quorate,
        f"""{SITS}
        Alors le quorum est atteint au point 1
        """,
    ),
    Sentence(
        "meetings.lacking", ("then",),
        "il manque {number:number} (membres|membre) au quorum du point {item:number}",
        "عدد الأعضاء الناقصين لبلوغ النصاب القانوني في النقطة {item:number} هو {number:number}",
        "{number:number} (members are|member is) missing for the quorum of item {item:number}", lacking,
        f"""{SITS} avec :
          | Membre | Famille                   |
          | Ali    | Collectivité territoriale |
          | Badr   | Service déconcentré       |
          | Chama  | Société civile            |
        Quand "Ali" déclare un intérêt sur le point 1 : "Cousin du porteur"
        Et "Badr" déclare un intérêt sur le point 1 : "Associé du porteur"
        Alors il manque 1 membre au quorum du point 1
        """,
    ),
    Sentence(
        "meetings.outcome", ("then",),
        "le point {item:number} a pour suite {text}", "مآل النقطة {item:number} هو {text}",
        "item {item:number} has the outcome {text}", outcome,
        f"""{SITS}
        Quand le point 1 est mis au vote : "Rejeter" au motif "Le marché manque."
        Alors le point 1 a pour suite "Rejeter"
        """,
    ),
)

SENTENCES = (*SITTING, *MEMBERS, *ITEMS)
