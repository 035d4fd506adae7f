"""A queue of scans in a parcel hall, as clouds have them, and the work of a sorter."""

from dataclasses import dataclass

from belt import Jam


@dataclass
class Message:
    number: int
    body: dict
    deliveries: int = 0
    hidden_until: int = 0


@dataclass
class Delivery:
    receipt: str
    body: dict


class Queue:
    def __init__(self, hide=30, most=3):
        self.hide = hide
        self.most = most
        self.messages = []
        self.dead = []
        self.sent = 0

    def send(self, body):
        self.sent += 1
        self.messages.append(Message(self.sent, body))

    def receive(self, now):
        """Return a Delivery of the oldest message that can be seen, or None."""

    def delete(self, receipt):
        """Take the message away; return whether the receipt was good for it."""

    def extend(self, receipt, now):
        """Hide the message again, from now on; return whether the receipt was good for it."""


def work(queue, belt, now):
    """Carry out one scan, and return what became of it."""
