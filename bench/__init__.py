"""Measurements of speed and memory beside baselines; `make bench`. Not part of the installed program, not tests."""
