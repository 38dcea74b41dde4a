"""The journal of every case in the territories of those who answer for it."""
from .routes import router

__all__ = ["router"]
