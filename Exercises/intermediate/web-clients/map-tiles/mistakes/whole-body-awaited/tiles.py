import hashlib
import os

import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
    answer = requests.get(address)
    answer.raise_for_status()
    body = answer.content
    if len(body) > most:
        raise ValueError("too large")
    if hashlib.sha256(body).hexdigest() != answer.headers["X-SHA256"]:
        raise ValueError("damaged")
    with open(path + ".new", "wb") as file:
        file.write(body)
    os.replace(path + ".new", path)
    return len(body)
