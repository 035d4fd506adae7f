import logging
from dataclasses import dataclass


@dataclass(frozen=True)
class HallFull:
    hall: str


@dataclass(frozen=True)
class HallFree:
    hall: str


class Bus:
    def __init__(self):
        self.listeners = {}

    def subscribe(self, kind, handler):
        self.listeners.setdefault(kind, []).append(handler)

    def publish(self, event):
        for listener in self.listeners.get(type(event), []):
            try:
                listener(event)
            except Exception:
                logging.getLogger("events").exception("a handler failed")
