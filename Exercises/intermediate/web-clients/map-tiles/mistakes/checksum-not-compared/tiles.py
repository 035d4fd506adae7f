import os

import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
    count = 0
    part = path + ".tmp"
    answer = requests.get(address, stream=True)
    answer.raise_for_status()
    try:
        with open(part, "wb") as file:
            for piece in answer.iter_content(8192):
                count += len(piece)
                if count > most:
                    raise ValueError("too large")
                file.write(piece)
        os.replace(part, path)
    finally:
        if os.path.exists(part):
            os.remove(part)
    return count
