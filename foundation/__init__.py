"""What more than one room stands on: pure, on the standard library alone, and of use to any program."""
