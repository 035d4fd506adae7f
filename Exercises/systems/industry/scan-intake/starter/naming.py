def place_of(name):
    """Return where a scan belongs below the archive, or None for any other name."""
