"""Strategy documents in, answers with citations out. This module holds the words only and imports nothing heavy."""
