"""The routes of an application, however deep its routers lie."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def api_routes(routes: Iterable[BaseRoute]) -> Iterator[APIRoute]:
    """Every route that a screen gave; folders of files are none."""
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        elif router := getattr(route, "original_router", None):
            yield from api_routes(router.routes)


def routes_below(routes: Iterable[BaseRoute]) -> Iterator[tuple[str, str]]:
    """Method and path of each."""
    return ((method, route.path) for route in api_routes(routes) for method in sorted(route.methods))
