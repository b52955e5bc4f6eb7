"""What is wanted of the assistant in plain words: "visa mina påminnelser", "which steps are late?"."""
