import re


def marks(text):
    return re.findall(r"\b[A-Z]{2}[- ]?\d{1,4}\b", text)
