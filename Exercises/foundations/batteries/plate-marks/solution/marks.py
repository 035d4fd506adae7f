import re

MARK = re.compile(r"\b([A-Z]{2})[ -]?(\d{1,4})\b")


def marks(text):
    """Return the marks of plates in the text, in one form."""
    return [f"{letters}-{int(number):04}" for letters, number in MARK.findall(text)]
