"""Plans for the night."""
