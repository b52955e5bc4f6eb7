"""/documents: what the library holds, taking files in, and who may see what."""
