import requests


def download(address, path, most):
    """Store the tile of an address at a path, and return its size."""
