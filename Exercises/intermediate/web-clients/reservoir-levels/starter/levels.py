import requests


def levels(address, key, lakes, pause):
    """The levels of the lakes in metres, by their names."""
