"""`maillon serve` and `maillon tick`: the desk, and the clocks that act by themselves."""
from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING

import typer

from engine.errors import DemoDatabase, SettingsError

from .opening import console, opened

if TYPE_CHECKING:
    from engine.maillon import Maillon


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(serve)
    app.command()(tick)


def serve() -> None:
    """Serve the desk where MAILLON_HOST and MAILLON_PORT say, and fire due clocks in a thread beside it."""
    import uvicorn

    from engine.jobs.worker import Worker
    from web.app import create_app

    with opened() as maillon:
        host, port = maillon.settings.host, maillon.settings.port
        refuse_public_demo(maillon, host)
        refuse_busy(host, port)
        worker = Worker(maillon, maillon.settings.tick_seconds)
        worker.start()
        try:
            app = create_app(maillon, started=lambda: greet(maillon))
            # A proxy that uvicorn trusts tells the visitor's address: tries to sign in count by it, not by the proxy's.
            uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False,
                        proxy_headers=bool(maillon.settings.public_url))
        finally:
            worker.stop()


def greet(maillon: Maillon) -> None:
    """Say where the desk is; in a demonstration, also who may sign in."""
    console.print(f"\nMaillon : {maillon.settings.address}\n")
    if maillon.is_demo():
        from engine.demo import logins
        for line in logins(maillon.library.country):
            console.print(line)


def refuse_public_demo(maillon: Maillon, host: str) -> None:
    """Demo accounts have known passwords. Raises DemoDatabase where they would be reachable from outside."""
    if maillon.is_demo() and not _loopback(host):
        raise DemoDatabase(f"this database holds the demonstration and its known passwords; it is not served on {host}. "
                           "Serve it on 127.0.0.1, or name another database in MAILLON_DATABASE_URL.")


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def refuse_busy(host: str, port: int) -> None:
    """Raises SettingsError where another program listens there already."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise SettingsError(f"{host}:{port} cannot be used ({error.strerror}). "
                                "Choose another port: make run PORT=8001") from None


def tick() -> None:
    """Fire the clocks that are due, once; how many cases moved."""
    from engine.jobs.timers import fire_due

    with opened() as maillon:
        moved = fire_due(maillon)
        console.print(f"{moved} case{'s' * (moved != 1)} moved")
