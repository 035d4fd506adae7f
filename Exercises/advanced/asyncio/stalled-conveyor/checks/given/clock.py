"""The clock of the hall."""

import time

BEGIN = time.monotonic()


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)
