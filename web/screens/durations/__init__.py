"""How long the files of a process take, and whose time it is."""
from .routes import router

__all__ = ["router"]
