"""The pictures of the README, taken of the demonstration: `python -m tests.screenshots` (make screenshots)."""
from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, Page

from engine.maillon import Maillon
from engine.settings import read_settings
from tests.browser.conftest import chromium, serving
from tests.cast import PASSWORD
from tests.house.tree import ROOT
from web.app import create_app

FOLDER = ROOT / "docs" / "screenshots"
MOST = 80_000
"""Bytes a picture may have."""
COLOURS = 48
DESK, PHONE = {"width": 1280, "height": 800}, {"width": 360, "height": 780}
CASES = "/dossiers?processus=projet"
SCRIPT = {"fr": re.compile("[a-z]"), "ar": re.compile("[\u0621-\u064a]")}
"""Which letters the title of a case to open is written in."""


class Shot(NamedTuple):
    """One picture; `first`: the first case of that list in the reader's letters is opened."""

    name: str
    login: str
    address: str
    first: bool = False
    language: str = "fr"
    theme: str = "light"
    size: Mapping[str, Any] = DESK


SHOTS = (
    Shot("a-faire", "amina", "/"),
    Shot("dossiers", "idris", CASES),
    Shot("dossier", "amina", CASES, first=True),
    Shot("dossier.ar", "amina", CASES, first=True, language="ar", theme="dark", size=PHONE),
    Shot("journal", "dounia", "/journal"),
)


def take(browser: Browser, url: str, shot: Shot) -> bytes:
    """Sign in, choose language and theme, go there, and take what the window shows: a PNG."""
    context = browser.new_context(base_url=url, viewport=shot.size, locale="fr-MA")  # type: ignore[arg-type]
    with closing(context):
        page = context.new_page()
        _sign_in(page, shot.login)
        page.goto(f"/langue/{shot.language}")
        page.goto(f"/theme/{shot.theme}")
        page.goto(shot.address)
        if shot.first:
            page.locator("#results tbody th a").filter(has_text=SCRIPT[shot.language]).first.click()
        page.wait_for_load_state("networkidle")
        return page.screenshot()


def _sign_in(page: Page, login: str) -> None:
    page.goto("/connexion")
    page.fill("[name=login]", login)
    page.fill("[name=password]", PASSWORD)
    page.click("main button")


def small(png: bytes) -> bytes:
    """The same picture in a few colours. Raises ValueError for one that stays too large."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    if out.tell() > MOST:
        raise ValueError(f"a picture of {out.tell()} bytes: the README wants {MOST} at most")
    return out.getvalue()


def main() -> None:
    """Load the demonstration into a folder of its own, serve it, take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        given = {"database_url": f"sqlite:///{folder}/demo.db", "documents": f"{folder}/documents"}
        variables = {f"MAILLON_{name}".upper(): value for name, value in given.items()}
        subprocess.run([Path(sys.executable).parent / "maillon", "demo"], check=True, env=os.environ | variables,
                       stdout=subprocess.DEVNULL)
        with closing(Maillon.open(read_settings({}, **given))) as maillon, serving(create_app(maillon)) as url, chromium() as browser:
            for shot in SHOTS:
                (FOLDER / f"{shot.name}.png").write_bytes(small(take(browser, url, shot)))


if __name__ == "__main__":
    main()
