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
        try:
            good.append(tidy(fields))
        except ValueError as error:
            rejects.append((number, str(error)))
    return good, rejects


def tidy(fields):
    """Return one catch, or raise ValueError with the reason."""
    if len(fields) != 3:
        raise ValueError(f"{len(fields)} fields, not 3")
    boat, kind, kilograms = fields
    if not boat:
        raise ValueError("no boat")
    if kind.lower() not in KINDS:
        raise ValueError(f"unknown kind: {kind}")
    try:
        weight = int(kilograms)
    except ValueError:
        raise ValueError(f"not a number: {kilograms}") from None
    if weight <= 0:
        raise ValueError(f"not above 0: {kilograms}")
    return boat, kind.lower(), weight


def load(good):
    """Sum up the kilograms of each kind."""
    totals = {}
    for _, kind, kilograms in good:
        totals[kind] = totals.get(kind, 0) + kilograms
    return totals
