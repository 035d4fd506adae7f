"""The routes of the dead letters."""
