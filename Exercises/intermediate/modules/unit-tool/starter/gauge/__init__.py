"""Pressures in several units."""
