import re


def marks(text):
    found = []
    for letters, digits in re.findall(r"\b([A-Z]{2})-(\d{1,4})\b", text):
        found.append(letters + "-" + digits.zfill(4))
    return found
