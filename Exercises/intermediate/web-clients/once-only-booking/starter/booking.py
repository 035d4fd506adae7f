import requests


class Hall:
    """Books places in a hall, each booking once."""

    def __init__(self, address, seconds, pause):
        self.address = address

    def book(self, name, places, key=None):
        """Book places, and return the ticket."""
