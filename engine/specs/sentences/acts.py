"""What people do: open, fire, fill in, deposit, comment. In a background, what they have done; it must have succeeded."""
from __future__ import annotations

from engine.advance import Done
from engine.core.acts import AddTask, Assign, Attach, Comment, DoTask, Fill, Open
from engine.core.decision import Refused
from engine.language.texts import gettext

from .. import lookup, values
from ..failure import StepFailed, ensure
from ..sentence import Sentence
from ..world import World


def fire(world: World, who: str, trigger: str, table: values.Table, motif: str = "") -> None:
    """Somebody fires a trigger, with inputs and a reason."""
    world.fire(who, trigger, values.pairs(table) if table else {}, motif)


def fired(world: World, who: str, trigger: str, table: values.Table, motif: str = "") -> None:
    """Somebody has fired a trigger: the same, and it was done."""
    fire(world, who, trigger, table, motif)
    succeeded(world)


def succeeded(world: World) -> None:
    """The last command was done. Raises StepFailed with every reason why not."""
    if isinstance(world.outcome, Refused):
        raise StepFailed(gettext("It was refused: %(reasons)s", reasons=" · ".join(world.said(world.outcome.unmet))))
    ensure(world.outcome is not None, gettext("Nobody has done anything yet."))
    ensure(isinstance(world.outcome, Done), gettext("For this person, the file does not exist."))


def with_list(world: World, asked: str, table: values.Table) -> None:
    """A list that the next act is given."""
    world.lists[asked] = table


def open_case(world: World, who: str, table: values.Table, territory: str = "") -> None:
    """Somebody opens a case; from then on one speaks of it."""
    definition, actor = world.definition, world.person(who)
    place = lookup.territory(world.library.country, territory) if territory else world.somewhere(definition)
    named = ((lookup.field(definition, name), text) for name, text in (values.pairs(table) if table else {}).items())
    world.ref = ""
    world.do(Open(definition.key, place, {field.key: world.read(field, text) for field, text in named}), actor)
    if isinstance(world.outcome, Done):
        world.speak_of(world.outcome.ref)


def fill(world: World, who: str, table: values.Table) -> None:
    """Somebody fills fields in."""
    named = ((lookup.field(world.own, name), text) for name, text in values.pairs(table).items())
    written = {field.key: world.read(field, text) for field, text in named}
    world.do(Fill(world.case.ref, written), world.person(who))


def fill_list(world: World, who: str, field: str, table: values.Table) -> None:
    """Somebody fills a list in; row by row it replaces what was there."""
    listed = lookup.field(world.own, field)
    rows = values.rows(listed, table, world.read, world.case.fields.get(listed.key))
    world.do(Fill(world.case.ref, {listed.key: rows}), world.person(who))


def deposit(world: World, who: str, document: str) -> None:
    """Somebody attaches a document."""
    key = lookup.document(world.own, document)
    world.do(Attach(world.case.ref, key, world.paper(key)), world.person(who))


def finish(world: World, who: str, task: str) -> None:
    """Somebody marks a pending action done, their own first. Raises StepFailed where none of that name is open."""
    actor = world.person(who)
    found = sorted(world.open_tasks(task), key=lambda each: each.assignee != actor.id)
    world.do(DoTask(world.case.ref, found[0].id), actor)


def assign(world: World, who: str, task: str, whom: str = "", row: str = "") -> None:
    """Somebody gives a pending action to a person, or back to its role. Raises StepFailed where none of that name is open."""
    found = world.open_tasks(task, row)
    world.do(Assign(world.case.ref, found[0].id, world.person(whom).id if whom else ""), world.person(who))


def add_task(world: World, who: str, task: str, whom: str, day: str = "") -> None:
    """Somebody adds a pending action, for a role or for a person."""
    person = world.person(whom).id if '"' in whom else ""
    role = "" if person else lookup.role(world.library.country, whom)
    world.do(AddTask(world.case.ref, task, role, person, day), world.person(who))


def comment(world: World, who: str, text: str) -> None:
    """Somebody comments."""
    world.do(Comment(world.case.ref, text), world.person(who))


SENTENCES = (
    Sentence(
        "acts.fired", ("given",),
        "{who:person} a fait {trigger}[ au motif {motif}][ avec :]",
        "(قام|قامت) {who:person} بإجراء {trigger}[ بتعليل {motif}][ كما يلي:]",
        "{who:person} has done {trigger}[ for the reason {motif}][ with:]",
        fired,
        """
        Étant donné que le secrétariat a fait "Refuser le prêt" au motif "Carte perdue"
        Alors le dossier est à l'étape "Refusé"
        """,
        takes=True,
    ),
    Sentence(
        "acts.fire", ("when",),
        "{who:person} fait {trigger}[ au motif {motif}][ avec :]",
        "(يقوم|تقوم) {who:person} بإجراء {trigger}[ بتعليل {motif}][ كما يلي:]",
        "{who:person} does {trigger}[ for the reason {motif}][ with:]",
        fire,
        """
        Étant donné que la pièce "Carte de lecteur" est déposée
        Quand le secrétariat fait "Prêter le livre" avec :
          | champ           | valeur |
          | État du livre   | Neuf   |
        Alors c'est fait
        """,
        takes=True,
    ),
    Sentence(
        "acts.with_list", ("given", "when"),
        "la liste {asked} à joindre est :", "اللائحة {asked} المرفقة هي:", "the list {asked} to give is:", with_list,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Et la liste "Dégâts" à joindre est :
          | Page |
          | 12   |
        Quand le secrétariat fait "Noter des dégâts"
        Alors la liste "Réparations" compte 1 ligne
        """,
        takes=True,
    ),
    Sentence(
        "acts.open", ("when",),
        "{who:person} ouvre un dossier[ dans {territory}][ avec :]",
        "(يفتح|تفتح) {who:person} ملفا[ في {territory}][ كما يلي:]",
        "{who:person} opens a file[ in {territory}][ with:]",
        open_case,
        """
        Quand le secrétariat ouvre un dossier dans "Brikcha" avec :
          | champ          | valeur             |
          | Titre du livre | Le Passé simple    |
          | Lecteur        | Driss Ferdi        |
        Alors c'est fait
        Et le dossier est à l'étape "Au guichet"
        """,
        takes=True,
    ),
    Sentence(
        "acts.fill", ("when",),
        "{who:person} remplit :", "(يملأ|تملأ) {who:person} ما يلي:", "{who:person} fills in:", fill,
        """
        Quand le secrétariat remplit :
          | champ   | valeur |
          | Caution | 50 MAD |
        Alors le champ "Caution" vaut "50"
        """,
        takes=True,
    ),
    Sentence(
        "acts.fill_list", ("when",),
        "{who:person} remplit la liste {field} :", "(يملأ|تملأ) {who:person} اللائحة {field} كما يلي:",
        "{who:person} fills in the list {field}:", fill_list,
        """
        Quand le secrétariat remplit la liste "Réparations" :
          | Page | État   |
          | 12   | À faire |
        Alors la liste "Réparations" compte 1 ligne
        """,
        takes=True,
    ),
    Sentence(
        "acts.deposit", ("when",),
        "{who:person} dépose la pièce {document}", "(يودع|تودع) {who:person} الوثيقة {document}",
        "{who:person} deposits the document {document}", deposit,
        """
        Quand le secrétariat dépose la pièce "Carte de lecteur"
        Alors la pièce "Carte de lecteur" est au dossier
        """,
    ),
    Sentence(
        "acts.finish", ("when",),
        "{who:person} marque l'action {task} comme faite", "(يعلن|تعلن) {who:person} إنجاز الإجراء {task}",
        "{who:person} marks the action {task} as done", finish,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat marque l'action "Ranger la fiche" comme faite
        Alors c'est fait
        """,
    ),
    Sentence(
        "acts.assign", ("when",),
        "{who:person} confie l'action {task}[ de la ligne {row}] (à|au|aux) {whom:person}",
        "(يسند|تسند) {who:person} الإجراء {task}[ في السطر {row}] إلى {whom:person}",
        "{who:person} gives the action {task}[ of the row {row}] to {whom:person}", assign,
        """
        Étant donné que "Malek" est secrétariat
        Et un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat confie l'action "Ranger la fiche" à "Malek"
        Alors l'action "Ranger la fiche" revient à "Malek"
        """,
    ),
    Sentence(
        "acts.give_back", ("when",),
        "{who:person} rend l'action {task}[ de la ligne {row}] à son rôle",
        "(يعيد|تعيد) {who:person} الإجراء {task}[ في السطر {row}] إلى دوره",
        "{who:person} gives the action {task}[ of the row {row}] back to its role", assign,
        """
        Étant donné que "Malek" est secrétariat
        Et un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat confie l'action "Ranger la fiche" à "Malek"
        Et le secrétariat rend l'action "Ranger la fiche" à son rôle
        Alors l'action "Ranger la fiche" ne revient à personne en particulier
        """,
    ),
    Sentence(
        "acts.add_task", ("when",),
        "{who:person} ajoute l'action {task} pour {whom:person}[ au plus tard le {day:date}]",
        "(يضيف|تضيف) {who:person} الإجراء {task} لفائدة {whom:person}[ في أجل أقصاه {day:date}]",
        "{who:person} adds the action {task} for {whom:person}[ by {day:date} at the latest]", add_task,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat ajoute l'action "Rappeler le lecteur" pour le secrétariat au plus tard le 20/04/2026
        Alors une action en attente "Rappeler le lecteur" est ouverte pour le secrétariat au plus tard le 20/04/2026
        """,
    ),
    Sentence(
        "acts.comment", ("when",),
        "{who:person} commente {text}", "(يكتب|تكتب) {who:person} التعليق {text}", "{who:person} comments {text}", comment,
        """
        Quand le secrétariat commente "Le lecteur repassera lundi."
        Alors le journal garde "Le lecteur repassera lundi."
        """,
    ),
)
