"""End to end, written as talks: what a person does on one side, what they see on the other, and everything between."""
