"""Rows and labels in, files and pictures out: pure, without a database, a chat or a network."""
