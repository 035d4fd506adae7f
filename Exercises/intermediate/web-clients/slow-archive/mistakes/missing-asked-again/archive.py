from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    for wait in [1, 2, 4]:
        try:
            with urlopen(address, timeout=seconds) as answer:
                return answer.read()
        except OSError:
            pause(wait)
    with urlopen(address, timeout=seconds) as answer:
        return answer.read()
