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
        for message in list(self.messages):
            if message.hidden_until > now:
                continue
            if message.deliveries == self.most:
                self.messages.remove(message)
                self.dead.append(message.body)
                continue
            message.deliveries += 1
            message.hidden_until = now + self.hide
            return Delivery(receipt_of(message), message.body)
        return None

    def find(self, receipt):
        """Return the message whose last delivery had this receipt, or None."""
        for message in self.messages:
            if receipt_of(message) == receipt:
                return message
        return None

    def delete(self, receipt):
        """Take the message away; return whether the receipt was good for it."""
        message = self.find(receipt)
        if message is None:
            return False
        self.messages.remove(message)
        return True

    def extend(self, receipt, now):
        """Hide the message again, from now on; return whether the receipt was good for it."""
        message = self.find(receipt)
        if message is None:
            return False
        message.hidden_until = now + self.hide
        return True


def receipt_of(message):
    return f"{message.number}-{message.deliveries}"


def work(queue, belt, now):
    """Carry out one scan, and return what became of it."""
    delivery = queue.receive(now)
    if delivery is None:
        return "idle"
    scan = delivery.body["scan"]
    if scan in belt.done:
        queue.delete(delivery.receipt)
        return "known"
    try:
        belt.move(scan, delivery.body["chute"])
    except Jam:
        return "jam"
    queue.delete(delivery.receipt)
    return "moved"
