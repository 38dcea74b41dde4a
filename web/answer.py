"""One function answers: the page, or its fragment where htmx asked for a part, or a redirect after an act."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import HTMLResponse, RedirectResponse, Response

from .desk import Anyone, desk_for
from .door import partial
from .pages import render


def answer(visit: Anyone, page: str, context: Mapping[str, Any], status: int = 200, fragment: str = "", here: str = "") -> Response:
    """Render `page`, or `fragment` where htmx wants only that. `here` is the place in the rail that is current."""
    template = fragment if fragment and partial(visit.request) else page
    html = render(template, {"desk": desk_for(visit, here), **context})
    return HTMLResponse(html, status, headers={"Vary": "HX-Request, HX-Request-Type, Cookie, Accept-Language"})


def done(visit: Anyone, address: str, page: Response | None = None) -> Response:
    """After an act: without htmx 303 to `address`; with htmx the fresh fragment, which replaces what was typed."""
    if page is None or not partial(visit.request):
        return RedirectResponse(address, 303)
    page.headers["HX-Reswap"] = "innerHTML"
    return page
