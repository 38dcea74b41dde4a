"""Renders the parts to a folder and photographs them: `python -m tests.web.preview build/preview`.

Two pages, French and Arabic, light and dark, 1280 and 360 px wide, under the desk's own content security policy.
"""

from __future__ import annotations

import http.server
import shutil
import sys
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, sync_playwright

from tests.web.preview_pages.samples import Samples
from tests.web.preview_pages.words import AR, FR
from tests.web.rendering import WEB, environment

PAGES = ("components", "door")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder with the policy, silently."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what matters is on the console of the browser."""


def write(folder: Path) -> list[str]:
    """Writes the pages and their static files; the names of the pages."""
    shutil.copytree(WEB / "static", folder / "static", dirs_exist_ok=True)
    names = []
    for language, words in (("fr", FR), ("ar", AR)):
        env = environment(words)
        for theme in ("light", "dark"):
            samples = Samples(language, theme)
            for page in PAGES:
                names.append(f"{page}.{language}.{theme}")
                html = env.get_template(f"preview_pages/{page}.html").render(s=samples, desk=samples.desk())
                (folder / f"{names[-1]}.html").write_text(html)
    return names


def photograph(browser: Browser, address: str, names: list[str], folder: Path) -> list[str]:
    """One picture a page and width; what the console complained of and pages wider than the screen come back."""
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(message.text)

    for width in (1280, 360):
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.on("console", hear)
        for name in names:
            page.goto(f"{address}/{name}.html")
            page.evaluate("window.scrollTo(0, 0)")
            page.screenshot(path=folder / f"{name}.{width}.png", full_page=True)
            wide = int(page.evaluate("document.documentElement.scrollWidth"))
            complaints += [f"{name} is {wide} px wide at {width}"] if wide > width else []
        page.close()
    return complaints


def main(folder: Path) -> int:
    """Renders, serves, photographs; 1 when a page complains."""
    folder.mkdir(parents=True, exist_ok=True)
    names = write(folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        complaints = photograph(browser, f"http://127.0.0.1:{server.server_port}", names, folder)
    server.shutdown()
    print(*complaints or ["no complaint"], sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/preview")))
