def repeated(last_week, this_week):
    """Return the numbers of the days on which both weeks have the same dish."""
