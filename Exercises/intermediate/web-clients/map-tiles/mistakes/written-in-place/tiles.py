import hashlib
import os

import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
    checksum = hashlib.sha256()
    count = 0
    answer = requests.get(address, stream=True)
    answer.raise_for_status()
    try:
        with open(path, "wb") as file:
            for piece in answer.iter_content(8192):
                count += len(piece)
                if count > most:
                    raise ValueError("too large")
                checksum.update(piece)
                file.write(piece)
        if checksum.hexdigest() != answer.headers["X-SHA256"]:
            raise ValueError("damaged")
    except Exception:
        os.remove(path)
        raise
    return count
