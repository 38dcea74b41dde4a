"""Signing in and out."""
from .routes import router

__all__ = ["router"]
