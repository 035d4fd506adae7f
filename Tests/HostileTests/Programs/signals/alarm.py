# Is interrupted by its own alarm, over and over.
# verdict: time-limit
import signal

signal.signal(signal.SIGALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
while True:
    pass
