from urllib.error import HTTPError
from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    for number in range(4):
        try:
            with urlopen(address, timeout=seconds) as answer:
                return answer.read()
        except TimeoutError as problem:
            last = problem
        except HTTPError as problem:
            if problem.code != 503:
                raise
            last = problem
        pause(2**number)
    raise last
