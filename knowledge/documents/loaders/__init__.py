"""Files to documents: one module per format, each over a well-kept library."""

from knowledge.documents.loaders.load import LoadLimits, load

__all__ = ["LoadLimits", "load"]
