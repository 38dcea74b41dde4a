"""Meetings: their list, and one meeting prepared, held and closed."""
from .routes import router

__all__ = ["router"]
