import logging
from collections import defaultdict
from dataclasses import dataclass

log = logging.getLogger("events")


@dataclass(frozen=True)
class HallFull:
    hall: str


@dataclass(frozen=True)
class HallFree:
    hall: str


class Bus:
    """Tells each event to those who want to hear of its class."""

    def __init__(self):
        self.handlers = defaultdict(list)

    def subscribe(self, kind, handler):
        self.handlers[kind].append(handler)

    def publish(self, event):
        for handler in list(self.handlers[type(event)]):
            try:
                handler(event)
            except Exception:
                log.exception("%s failed on %s", handler, event)
