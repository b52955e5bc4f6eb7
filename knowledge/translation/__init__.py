"""Machine translation between Swedish, English and Vietnamese, obedient to the glossary and checked before it is shown.

Others use `words` and the pure modules; the services behind it are called by `chain` and `providers` alone.
"""
