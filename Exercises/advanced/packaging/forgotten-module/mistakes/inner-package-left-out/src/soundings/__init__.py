"""How deep the river is."""
