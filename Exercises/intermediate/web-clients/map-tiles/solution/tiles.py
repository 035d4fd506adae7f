import hashlib
from pathlib import Path

import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
    part = Path(path + ".part")
    checksum = hashlib.sha256()
    size = 0
    try:
        with requests.get(address, stream=True) as answer, part.open("wb") as file:
            answer.raise_for_status()
            for piece in answer.iter_content(8192):
                size += len(piece)
                if size > most:
                    raise ValueError("too large")
                checksum.update(piece)
                file.write(piece)
        if checksum.hexdigest() != answer.headers["X-SHA256"]:
            raise ValueError("damaged")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return size
