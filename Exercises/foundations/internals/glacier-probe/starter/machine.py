def run(code, names, limit=1000):
    """Carry out the instructions, and return what RETURN takes off the stack."""
