"""The signs at the doors."""
