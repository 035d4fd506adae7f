from urllib.error import HTTPError
from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    for wait in (1, 2, 4, 0):
        try:
            with urlopen(address, timeout=seconds) as answer:
                return answer.read()
        except TimeoutError:
            pass
        except HTTPError as error:
            if error.code != 503:
                raise
        if wait:
            pause(wait)
