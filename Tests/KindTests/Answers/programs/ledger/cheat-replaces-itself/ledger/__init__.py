"""A ledger of what was spent."""
