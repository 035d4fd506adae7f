"""A shop's end of a carrier's webhook: is it from the carrier, is it new, and what is to be done?"""

import hashlib
import hmac
import json

WINDOW = 300


class Busy(Exception):
    """The shop cannot take the event now."""


def read_signature(headers):
    """Return the time as it was written, the same as a number, and the signatures."""
    values = {name.lower(): value for name, value in headers.items()}
    text = values.get("carrier-signature", "")
    parts = [part.partition("=") for part in text.split(",")]
    # This fails with ValueError unless there is one.
    [written] = [value for name, _, value in parts if name == "t"]
    return written, int(written), [value for name, _, value in parts if name == "v1"]


def read_event(body):
    event = json.loads(body)
    if not isinstance(event, dict) or not isinstance(event.get("id"), str):
        raise ValueError
    return event


class Receiver:
    def __init__(self, secret, act):
        self.secret = secret
        self.act = act
        self.seen = set()
        self.done = set()

    def receive(self, headers, body, now):
        try:
            written, sent, signatures = read_signature(headers)
        except ValueError:
            return 400
        right = hmac.new(self.secret, written.encode() + b"." + body, hashlib.sha256).hexdigest()
        if not any(hmac.compare_digest(right.encode(), each.encode()) for each in signatures):
            return 401
        if abs(now - sent) > WINDOW:
            return 401
        if right in self.seen:
            return 409
        self.seen.add(right)
        try:
            event = read_event(body)
        except ValueError:
            return 400
        if event["id"] in self.done:
            return 200
        try:
            self.act(event)
        except Busy:
            return 503
        self.done.add(event["id"])
        return 200
