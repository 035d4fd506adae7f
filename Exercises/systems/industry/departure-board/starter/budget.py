class Budget:
    """Counts the requests of each client in the last seconds."""
