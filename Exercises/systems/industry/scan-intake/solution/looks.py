import json


def load(path):
    """Return the sizes that the run before has seen, by name."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}


def save(path, sizes):
    path.write_text(json.dumps(sizes), encoding="utf-8")
