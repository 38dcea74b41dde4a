"""Who is in a case together: its members with what they promise, and the profile of their ratings over time."""
from .routes import router

__all__ = ["router"]
