import hashlib

import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
    answer = requests.get(address, stream=True)
    answer.raise_for_status()
    body = b""
    for piece in answer.iter_content(8192):
        body += piece
        if len(body) > most:
            raise ValueError("too large")
    if hashlib.sha256(body).hexdigest() != answer.headers["X-SHA256"]:
        raise ValueError("damaged")
    with open(path, "wb") as file:
        file.write(body)
    return len(body)
