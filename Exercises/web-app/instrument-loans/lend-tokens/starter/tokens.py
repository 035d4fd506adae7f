"""Tokens that stand for a person for a while."""
