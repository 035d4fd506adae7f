import json


def endings():
    return [".csv", ".json", ".txt"]


def read_counts(name, text):
    """Return the pairs of kind and number in a file."""
    if name.endswith(".csv"):
        pairs = []
        for line in text.splitlines():
            kind, number = line.split(",")
            pairs.append((kind, int(number)))
        return pairs
    elif name.endswith(".txt"):
        pairs = []
        for line in text.splitlines():
            kind, number = line.split(": ")
            pairs.append((kind, int(number)))
        return pairs
    elif name.endswith(".json"):
        return [(entry["kind"], entry["count"]) for entry in json.loads(text)]
    else:
        raise ValueError(f"cannot read {name}")


def preview(name, text):
    """Return a line about the file for the first page."""
    if name.endswith(".csv"):
        return f"{name}: table, {len(text.splitlines())} rows"
    elif name.endswith(".txt"):
        return f"{name}: notes, {len(text.splitlines())} rows"
    elif name.endswith(".json"):
        return f"{name}: data, {len(json.loads(text))} rows"
    else:
        raise ValueError(f"cannot read {name}")
