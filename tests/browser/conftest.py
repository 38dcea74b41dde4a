"""A real server and a real Chromium: what people do, clicked through. One browser a worker, one context a test."""
from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

from tests.cast import PASSWORD
from tests.web.desk import Desk, desk_in

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text()
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of an application while it is served on a free port of this machine."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


class Site:
    """A desk served on a port of this machine."""

    def __init__(self, desk: Desk, url: str) -> None:
        self.desk, self.url = desk, url


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, without a screen."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "the browser wants Chromium: say make test, which installs it on Debian"
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all."""
    with chromium() as found:
        yield found


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """A desk of the folder's own, served while it is needed."""
    with desk_in(folder) as desk, serving(desk.app) as url:
        yield Site(desk, url)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """The desk, served; its database is a file of the test's own."""
    with served(tmp_path) as found:
        yield found


class Person:
    """Somebody at a screen, signed in; without a login, anybody. `errors` is what the console complained of."""

    def __init__(self, browser: Browser, site: Site, login: str, **context: Any) -> None:
        self.context = browser.new_context(locale="fr-MA", service_workers="block", base_url=site.url, **context)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.errors: list[str] = []
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        if login:
            self.sign_in(login)

    def sign_in(self, login: str) -> None:
        """From the sign-in page to the list of things to do."""
        self.page.goto("/connexion")
        self.page.fill("[name=login]", login)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("main button")

    def violations(self) -> list[str]:
        """What axe finds wrong on the present page."""
        self.page.evaluate(AXE)
        found = self.page.evaluate("axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21aa','wcag22aa']}).then(all => all.violations)")
        return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


@pytest.fixture
def person(browser: Browser, site: Site) -> Iterator[Any]:
    """`person("ghali")` sits down and signs in."""
    seated: list[Person] = []

    def sit(login: str, **context: Any) -> Person:
        seated.append(Person(browser, site, login, **context))
        return seated[-1]
    yield sit
    for one in seated:
        one.context.close()
