"""Files in the order of their scores."""
from .routes import router

__all__ = ["router"]
