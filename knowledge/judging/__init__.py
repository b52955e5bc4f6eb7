"""Whether the passages found answer the question: evidence, and the gate that decides."""
