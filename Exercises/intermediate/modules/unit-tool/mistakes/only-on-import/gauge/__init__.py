"""Pressures in several units."""

from .units import convert
