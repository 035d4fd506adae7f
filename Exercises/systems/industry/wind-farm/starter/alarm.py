class Alarm:
    """Remembers which turbines are too hot."""
