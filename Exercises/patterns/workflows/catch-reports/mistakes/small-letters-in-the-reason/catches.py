"""The catches of a day: extract, transform, load."""

KINDS = {"cod", "hake", "plaice", "sole"}


def extract(lines):
    """Hand out the number of each line that is not empty, and its fields."""
    found = []
    for number, line in enumerate(lines, start=1):
        fields = [field.strip() for field in line.split(";")]
        if fields != [""]:
            found.append((number, fields))
    return found


def transform(found):
    """Part the good catches from the rejects."""
    good = []
    rejects = []
    for number, fields in found:
        if len(fields) != 3:
            rejects.append((number, f"{len(fields)} fields, not 3"))
            continue
        boat, kind, amount = fields
        kind = kind.lower()
        if boat == "":
            rejects.append((number, "no boat"))
        elif kind.lower() not in KINDS:
            rejects.append((number, f"unknown kind: {kind}"))
        else:
            try:
                kg = int(amount)
            except ValueError:
                rejects.append((number, f"not a number: {amount}"))
                continue
            if kg > 0:
                good.append((boat, kind.lower(), kg))
            else:
                rejects.append((number, f"not above 0: {amount}"))
    return good, rejects


def load(good):
    """Sum up the kilograms of each kind."""
    totals = {}
    for _, kind, kilograms in good:
        totals[kind] = totals.get(kind, 0) + kilograms
    return totals
