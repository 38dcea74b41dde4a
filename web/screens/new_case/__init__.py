"""Opening a case: choose the process, then the territory and the first fields."""
from .routes import router

__all__ = ["router"]
