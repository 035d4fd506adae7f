def run(tasks):
    """Let the tasks take turns, and return their results."""
