import logging


def reminders():
    return 10 / 0


def copy_index():
    return "copied"


def shelf_lists():
    return {}["shelf 9"]


def labels():
    return int("seven")


def interrupted():
    raise KeyboardInterrupt


def switched_off():
    raise SystemExit("power is going")


class Listener(logging.Handler):
    def __init__(self, entries):
        super().__init__()
        self.entries = entries

    def emit(self, record):
        kind = None
        if record.exc_info and record.exc_info[0]:
            kind = record.exc_info[0].__name__
        self.entries.append((record.levelname, record.getMessage(), kind))


def listen():
    entries = []
    log = logging.getLogger("night")
    log.setLevel(logging.DEBUG)
    log.propagate = False
    log.addHandler(Listener(entries))
    return entries
