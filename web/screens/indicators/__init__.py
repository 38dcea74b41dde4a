"""What cases come to: indicators over periods, territories and the cases that links lead to."""
from .routes import router

__all__ = ["router"]
