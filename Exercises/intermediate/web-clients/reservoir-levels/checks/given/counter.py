"""Asks the service how many connections it has had."""

from urllib.request import urlopen


def connections():
    with urlopen("http://127.0.0.1:8000/connections") as answer:
        return int(answer.read())
