class Register:
    """Boxes, looked up by their marks."""
