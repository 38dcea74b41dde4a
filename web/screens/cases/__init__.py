"""The list of cases: filtered, searched, a page at a time."""
from .routes import router

__all__ = ["router"]
