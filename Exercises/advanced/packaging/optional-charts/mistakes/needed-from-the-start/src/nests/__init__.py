"""Counts of nests, added up."""
