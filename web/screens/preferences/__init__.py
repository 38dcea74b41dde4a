"""Language and theme: plain links that set a cookie and come back."""
from .routes import router

__all__ = ["router"]
