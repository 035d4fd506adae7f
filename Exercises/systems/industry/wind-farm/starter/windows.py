class Windows:
    """Readings in windows of a minute."""
