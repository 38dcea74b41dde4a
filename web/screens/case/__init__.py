"""The page of a case and everything one does from it: one file an act, the main one in routes.py."""
from __future__ import annotations

from fastapi import APIRouter

from . import assign, attach, comment, document, family, fill, invitation, invite, journal, receipt, routes, schema, task

router = APIRouter()
for part in (routes, fill, attach, comment, task, assign, invite, invitation, document, journal, schema, family, receipt):
    router.include_router(part.router)

__all__ = ["router"]
