"""How many visitors are in which hall."""
