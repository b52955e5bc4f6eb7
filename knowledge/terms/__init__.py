"""The terms of the glossary, what texts are about, and the global goals that they speak of."""
