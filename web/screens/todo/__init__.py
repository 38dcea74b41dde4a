"""What somebody has to do: late, today, this week, later."""
from .routes import router

__all__ = ["router"]
