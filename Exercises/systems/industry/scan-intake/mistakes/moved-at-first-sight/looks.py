import json


def load(path):
    sizes = {}
    if path.exists():
        try:
            with path.open(encoding="utf-8") as file:
                sizes = json.load(file)
        except ValueError:
            pass
    return sizes


def save(path, sizes):
    with path.open("w", encoding="utf-8") as file:
        json.dump(sizes, file)
