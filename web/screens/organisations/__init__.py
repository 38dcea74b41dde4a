"""The register of organisations."""
from .routes import router

__all__ = ["router"]
