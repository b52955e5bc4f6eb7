"""The models, and what is done with them alone: the built-in embedder, chat models, prompts and their replies."""
