class Desk:
    """What the school owns, and what is out."""
