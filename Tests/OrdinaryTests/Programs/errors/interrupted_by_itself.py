# Sends itself what Ctrl-C sends, while it computes.
# signal: 2
import os
import signal


def compute():
    for i in range(10**9):
        if i == 1000:
            os.kill(os.getpid(), signal.SIGINT)


print("computing", flush=True)
compute()
