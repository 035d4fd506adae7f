class Vans:
    """Decides who gets which van."""
