"""The brief: what to know of a topic before a meeting, on one screen, as a document, or one position inline."""
