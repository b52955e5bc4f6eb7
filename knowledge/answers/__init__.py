"""Answers: quoted from the passages, or written by a chat model and checked."""
