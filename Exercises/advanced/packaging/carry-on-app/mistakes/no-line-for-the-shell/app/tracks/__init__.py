"""Who went by, told by the toes."""
