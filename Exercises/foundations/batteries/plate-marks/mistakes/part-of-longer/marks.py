import re


def marks(text):
    found = []
    for letters, digits in re.findall(r"([A-Z][A-Z])[- ]?(\d{1,4})", text):
        found.append(letters + "-" + digits.zfill(4))
    return found
