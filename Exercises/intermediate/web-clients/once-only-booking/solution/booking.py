import uuid

import requests


class SoldOut(Exception):
    """There are not so many places left."""


class Unsure(Exception):
    """Nobody knows whether the booking was done."""

    def __init__(self, key):
        super().__init__(key)
        self.key = key


class Hall:
    """Books places in a hall, each booking once."""

    def __init__(self, address, seconds, pause):
        self.address = address
        self.seconds = seconds
        self.pause = pause

    def book(self, name, places, key=None):
        """Book places, and return the ticket."""
        if key is None:
            key = str(uuid.uuid4())
        wish = {"name": name, "places": places}
        for wait in (1, 2, 4, None):
            answer = self.answer(wish, key)
            if answer is not None:
                return self.ticket(answer)
            if wait is not None:
                self.pause(wait)
        raise Unsure(key)

    def answer(self, wish, key):
        """The answer to one try, or None where another try may help."""
        try:
            answer = requests.post(
                self.address + "/bookings", json=wish, headers={"Idempotency-Key": key}, timeout=self.seconds
            )
        except (requests.Timeout, requests.ConnectionError):
            return None
        return None if answer.status_code == 503 else answer

    def ticket(self, answer):
        if answer.status_code == 409:
            raise SoldOut
        answer.raise_for_status()
        return answer.json()["ticket"]
