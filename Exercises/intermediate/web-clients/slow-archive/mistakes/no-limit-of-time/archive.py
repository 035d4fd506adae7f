from urllib.error import HTTPError
from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    waits = [1, 2, 4]
    while True:
        try:
            with urlopen(address) as answer:
                return answer.read()
        except (HTTPError, TimeoutError) as problem:
            if isinstance(problem, HTTPError) and problem.code != 503 or not waits:
                raise
            pause(waits.pop(0))
