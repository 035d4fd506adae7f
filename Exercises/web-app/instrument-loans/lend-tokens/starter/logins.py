"""Logging in and out, and who it is that asks."""
