"""/glossary: the partnership's words in three languages, which translations, answers and reports obey."""
