"""Letters in a folder."""
