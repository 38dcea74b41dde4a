"""Somebody who works at the desk as people do: by titles, labels and buttons they read, never by an address."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.engine.documents.samples import PDF

Answer = str | bool | Sequence[Mapping[str, Any]]
SCAN = {"name": "numérisation.pdf", "mimeType": "application/pdf", "buffer": PDF}


class Clerk:
    """A page on which somebody is signed in. With a script an act is a dialog of the page, without one a page of its own."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def takes(self, task: str) -> None:
        """From *À faire*, the form or the case where a pending action is done."""
        self.page.get_by_role("link", name="À faire").first.click()
        self.page.get_by_role("link", name=task, exact=True).click()

    def looks(self, task: str, title: str) -> None:
        """From *À faire*, the page of the other file that a pending action says to look at; what is for later is unfolded."""
        self.page.get_by_role("link", name="À faire").first.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("À faire")
        for later in self.page.locator("details.more:not([open]) > summary").all():
            later.click()
        self.page.locator("li.task").filter(has_text=task).get_by_role("link", name=title, exact=True).click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(title)

    def finds(self, title: str, ended: bool = False, process: str = "Dossier de projet") -> None:
        """From *Dossiers*, the page of the case of that title among those of a process."""
        self.page.get_by_role("link", name="Dossiers").first.click()
        main = self.page.get_by_role("main")
        main.get_by_label("Processus").select_option(label=process)
        if ended:
            main.get_by_label("Clos aussi").check()
        main.get_by_role("searchbox").fill(title)
        main.get_by_role("searchbox").press("Enter")
        main.get_by_role("link", name=title, exact=True).click()

    def follows(self, title: str, kind: str) -> None:
        """From the panel of linked files, the page of one of them, known by its title and by what ties it."""
        panel = self.page.locator("[aria-labelledby=linked-title] li").filter(has_text=kind)
        panel.get_by_role("link", name=title, exact=True).click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(title)

    def family(self, title: str) -> None:
        """From the tree of the whole family, the page of one of its files."""
        self.page.get_by_role("link", name="Famille de dossiers").click()
        self.page.locator(".family").get_by_role("link", name=title, exact=True).first.click()

    def does(self, step: str, done: str, answers: Mapping[str, Answer] | None = None) -> None:
        """A step of *La suite*, until the page says that it is done."""
        self.page.locator("[aria-labelledby=next-title]").get_by_role("link", name=step, exact=True).first.click()
        self.confirms(step, done, answers)

    def confirms(self, step: str, done: str, answers: Mapping[str, Answer] | None = None) -> None:
        """The form of a step, filled in and sent."""
        self._send(step, answers or {})
        expect(self._said()).to_contain_text(done)

    def deposits(self, *documents: str) -> None:
        """Documents of the case that is open: where they are asked for, else among the other kinds."""
        for document in documents:
            self.page.wait_for_load_state()
            part = self.page.locator("#documents, [aria-labelledby=documents-title]").last
            asked = part.get_by_role("link", name=f"Déposer : {document}")
            if not asked.count():
                part.locator("details.more-kinds summary").click()
                asked = part.locator("details.more-kinds").get_by_role("link", name=document, exact=True)
            asked.click()
            self._send("Déposer", {document: True})
            expect(self._said()).to_contain_text(document)

    def fills(self, section: str, answers: Mapping[str, Answer]) -> None:
        """A section of the form of the case that is open."""
        self.page.get_by_role("main").get_by_role("link", name=re.compile(f" : {section}$")).click()
        self.submits(section, answers)

    def submits(self, section: str, answers: Mapping[str, Answer]) -> None:
        """The form of a section that is shown, filled in and sent."""
        self._send("Enregistrer", answers)
        expect(self.page.get_by_role("heading", level=1)).not_to_have_text(section)
        expect(self._said()).to_be_visible()

    def opens(self, process: str, answers: Mapping[str, Answer]) -> None:
        """A new case, from *Dossiers*."""
        self.page.get_by_role("link", name="Dossiers").first.click()
        self.page.get_by_role("link", name="Nouveau dossier").click()
        self.page.get_by_role("main").get_by_role("link", name=process).click()
        self._send("Ouvrir le dossier", answers)

    def reads_journal(self) -> list[str]:
        """What happened to the case that is open, from the first event to the last, over all pages of its journal."""
        self.page.get_by_role("main").get_by_role("link", name="Journal", exact=True).click()
        read: list[str] = []
        while True:
            expect(self.page.get_by_role("heading", level=1)).to_have_text("Journal")
            read += self.page.locator(".timeline li > div > p:first-child").all_inner_texts()
            self.page.wait_for_load_state()
            older = self.page.get_by_role("main").get_by_role("link", name="Plus anciens")
            if not older.count():
                return read[::-1]
            older.click()
            self.page.wait_for_url("**avant=*")

    def _send(self, verb: str, answers: Mapping[str, Answer]) -> None:
        form = self.page.locator("dialog[open] form, .form-page form").first
        expect(form).to_be_visible()
        for label, value in answers.items():
            _answer(form, label, value)
        form.get_by_role("button", name=verb, exact=True).click()

    def _said(self) -> Locator:
        return self.page.locator("#flash [data-toast], main .notice-ok").first


def _answer(form: Locator, label: str, value: Answer) -> None:
    if isinstance(value, str):
        _write(form, label, value)
    elif isinstance(value, bool):
        _tick(form, label)
    else:
        _rows(form.get_by_role("group", name=label), value)


def _write(form: Locator, label: str, value: str) -> None:
    choices = form.get_by_role("group", name=label)
    if choices.count():
        choices.get_by_label(value, exact=True).check()
        return
    control = form.get_by_label(re.compile(f"^{re.escape(label)}"))
    if control.evaluate("one => one.matches('select')"):
        option = control.locator("option").filter(has_text=re.compile(f"^{re.escape(value)}"))
        control.select_option(value=option.first.get_attribute("value"))
    else:
        control.fill(value)


def _tick(form: Locator, label: str) -> None:
    """A box is ticked; where a file is asked, a scan is chosen."""
    control = form.get_by_label(label)
    if control.evaluate("one => one.type === 'file'"):
        control.set_input_files(files=[SCAN])
    else:
        control.check()


def _rows(group: Locator, rows: Sequence[Mapping[str, Any]]) -> None:
    drawn = group.locator("tbody tr, .row-forms > li")
    for place, row in enumerate(rows):
        if place == drawn.count():
            group.get_by_role("button", name="Ajouter une ligne").click()
            expect(drawn).to_have_count(place + 1)
        for label, value in row.items():
            _write(drawn.nth(place), label, value)
