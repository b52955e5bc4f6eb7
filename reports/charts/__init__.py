"""Pictures as PNG, readable on a telephone: plain values and texts in, bytes out. Matplotlib is loaded late."""
