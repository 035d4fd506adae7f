from urllib.error import HTTPError
from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    pauses = [1, 2, 4]
    while True:
        try:
            with urlopen(address, timeout=seconds) as answer:
                return answer.read()
        except HTTPError as error:
            if error.code < 500 or not pauses:
                raise
        except TimeoutError:
            if not pauses:
                raise
        pause(pauses.pop(0))
