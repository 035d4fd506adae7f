def marks(text):
    """Return the marks of plates in the text, in one form."""
