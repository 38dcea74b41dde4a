"""The processes as people read them: who does what, when and under which rules."""
from .routes import router

__all__ = ["router"]
