"""Evidence: files kept once under the SHA-256 of their bytes, in a folder or in an S3 bucket.

    kept = documents.keep("facture.pdf", chunks)      # Upload, or Refused: too large, empty, not allowed
    file = documents.open(kept.sha256)                # its size and its bytes, or None
"""
from .vault import Documents, Stored, open_documents

__all__ = ["Documents", "Stored", "open_documents"]
