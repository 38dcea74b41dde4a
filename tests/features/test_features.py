"""Every feature of `features/`, in three languages, each scenario a test."""
from __future__ import annotations

from pytest_bdd import scenarios

scenarios("fr", "ar", "en")
