"""What can be known of languages without a model: words, spelling and names. `knowledge.language` decides."""
