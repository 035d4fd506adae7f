import uuid

import requests


class SoldOut(Exception):
    pass


class Unsure(Exception):
    def __init__(self, key):
        super().__init__("unsure")
        self.key = key


class Hall:
    """Books places in a hall, each booking once."""

    def __init__(self, address, seconds, pause):
        self.address = address
        self.seconds = seconds
        self.pause = pause

    def book(self, name, places, key=None):
        """Book places, and return the ticket."""
        used = key or str(uuid.uuid4())
        waits = [1, 2, 4]
        while True:
            try:
                answer = requests.post(
                    self.address + "/bookings",
                    json={"name": name, "places": places},
                    headers={"Idempotency-Key": used},
                    timeout=self.seconds,
                )
            except requests.Timeout:
                answer = None
            if answer is not None and answer.status_code != 503:
                break
            if not waits:
                raise Unsure(used)
            self.pause(waits.pop(0))
        if answer.status_code == 409:
            raise SoldOut("sold out")
        answer.raise_for_status()
        return answer.json()["ticket"]
