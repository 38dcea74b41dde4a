"""Specifications people read and machines run: Gherkin in French, Arabic or English over a store in memory.

    report = run_features([Path("features/fr")], library)
    report.passed, report.undefined, …

`world` holds one scenario's cases, people and hour; `sentences` is the vocabulary, a file a topic; `run` reads features
and gives a typed report; `coverage` says what of a definition they exercise; `skeleton` writes a first feature for one.
"""
from __future__ import annotations

from .report import Report
from .run import feature_files, run_features

__all__ = ["Report", "feature_files", "run_features"]
