import hashlib
import hmac
import json


class Busy(Exception):
    """The shop cannot take the event now."""


class Receiver:
    def __init__(self, secret, act):
        self.secret = secret
        self.act = act
        self.replays = []
        self.handled = {}

    def parts(self, headers):
        for key in headers:
            if key.lower() == "carrier-signature":
                return [piece.split("=", 1) for piece in headers[key].split(",") if "=" in piece]
        return []

    def receive(self, headers, body, now):
        pieces = self.parts(headers)
        stamps = [value for key, value in pieces if key == "t"]
        if len(stamps) != 1:
            return 400
        try:
            stamp = int(stamps[0])
        except ValueError:
            return 400
        digest = hmac.new(self.secret, stamps[0].encode() + b"." + body, hashlib.sha256)
        wanted = digest.hexdigest().encode()
        given = [value.encode() for key, value in pieces if key == "v1"]
        fits = False
        for one in given:
            if hmac.compare_digest(one, wanted):
                fits = True
        if not fits or now - stamp > 300 or stamp - now > 300:
            return 401
        if wanted in self.replays:
            return 409
        self.replays.append(wanted)
        try:
            event = json.loads(body)
            number = event["id"]
            number.encode()
        except (ValueError, TypeError, KeyError, AttributeError):
            return 400
        if number in self.handled:
            return 200
        try:
            self.handled[number] = True
            self.act(event)
        except Busy:
            return 503
        return 200
