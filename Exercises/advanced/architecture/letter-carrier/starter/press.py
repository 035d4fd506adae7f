"""Letters printed by a machine."""
