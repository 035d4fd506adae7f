"""Speaks HTTP: reads requests, and sends the answers of whatever a router finds."""
