# Leaves a child in a session of its own, which outlives it.
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(86400)
    os._exit(0)


def ranking(results):
    return results
