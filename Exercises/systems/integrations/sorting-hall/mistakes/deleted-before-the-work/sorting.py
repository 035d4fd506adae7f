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
        self.receipts = {}

    def send(self, body):
        self.sent += 1
        self.messages.append(Message(self.sent, body))

    def receive(self, now):
        """Return a Delivery of the oldest message that can be seen, or None."""
        seen = [each for each in self.messages if each.hidden_until <= now]
        for message in seen:
            if message.deliveries < self.most:
                message.deliveries += 1
                message.hidden_until = now + self.hide
                receipt = f"r{len(self.receipts)}"
                self.receipts[receipt] = message, message.deliveries
                return Delivery(receipt, message.body)
            self.bury(message)

    def bury(self, message):
        self.dead.append(message.body)
        self.messages.remove(message)

    def good(self, receipt):
        if receipt not in self.receipts:
            return None
        message, delivery = self.receipts[receipt]
        if message in self.messages and message.deliveries == delivery:
            return message

    def delete(self, receipt):
        """Take the message away; return whether the receipt was good for it."""
        message = self.good(receipt)
        if message:
            self.messages.remove(message)
            return True
        return False

    def extend(self, receipt, now):
        """Hide the message again, from now on; return whether the receipt was good for it."""
        message = self.good(receipt)
        if message:
            message.hidden_until = now + self.hide
            return True
        return False


def work(queue, belt, now):
    """Carry out one scan, and return what became of it."""
    got = queue.receive(now)
    if not got:
        return "idle"
    queue.delete(got.receipt)
    result = "known"
    if got.body["scan"] not in belt.done:
        try:
            belt.move(got.body["scan"], got.body["chute"])
        except Jam:
            return "jam"
        result = "moved"
    return result
