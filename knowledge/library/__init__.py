"""The library: keeps documents, their passages and vectors, and the store that proposes the nearest."""
