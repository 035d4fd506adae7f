# Stops itself, so that nobody hears of it.
# verdict: time-limit
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
print('held')
