from urllib.error import HTTPError
from urllib.request import urlopen


def read(address, seconds):
    with urlopen(address, timeout=seconds) as answer:
        return answer.read()


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    for wait in (1, 2, 4):
        try:
            return read(address, seconds)
        except TimeoutError:
            pass
        except HTTPError as error:
            if error.code != 503:
                raise
        pause(wait)
    return read(address, seconds)
