"""Translating what people write: on request, in groups, in files; with memory, corrections and the glossary."""
