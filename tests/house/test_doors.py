"""Each route has a door and a row in the access table, and the row says which door."""
from __future__ import annotations

from tests.house.routes import api_routes, routes_below
from tests.house.tree import nobody
from web.access import ACCESS, ANYBODY, API, INVITED
from web.api.app import PARTS
from web.api.door import with_token
from web.app import SCREENS
from web.door import anybody, signed_in

ROUTES = [route for screen in SCREENS for route in api_routes(screen.router.routes)]
BELOW = [route for part in PARTS for route in api_routes(part.router.routes)]
"""Of the API."""


def test_each_route_has_a_row_and_each_row_a_route() -> None:
    found, written = list(routes_below(ROUTES)), [(row.method, row.path) for row in ACCESS]
    nobody(f"{method} {path}: no row in web/access.py" for method, path in found if (method, path) not in written)
    nobody(f"{method} {path}: no route" for method, path in written if (method, path) not in found)
    nobody(f"{method} {path}: two rows" for method, path in set(written) if written.count((method, path)) > 1)


def test_each_route_has_the_door_its_row_names() -> None:
    doors = {(method, route.path): {found.call for found in route.dependant.dependencies}
             for route in ROUTES for method in route.methods}
    nobody(f"{row.method} {row.path}" for row in ACCESS
           if (anybody if row.who in (ANYBODY, INVITED) else signed_in) not in doors.get((row.method, row.path), ()))


def test_each_route_of_the_api_has_a_row_and_the_door_that_asks_for_a_token() -> None:
    assert sorted(routes_below(BELOW)) == sorted((row.method, row.path) for row in API)
    nobody(route.path for route in BELOW if with_token not in {found.call for found in route.dependant.dependencies})


def test_a_safe_method_reads_only() -> None:
    """What changes a case is sent, never followed: no GET has a form."""
    nobody(f"{route.path}" for route in (*ROUTES, *BELOW) if "GET" in route.methods and route.dependant.body_params)
