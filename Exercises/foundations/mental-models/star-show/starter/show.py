def run(lines):
    """Carry out a script, and return what it shows."""
