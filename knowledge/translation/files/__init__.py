"""Files that are taken apart into texts, translated elsewhere, and put together again in another language."""
