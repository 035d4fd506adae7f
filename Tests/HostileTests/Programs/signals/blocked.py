# Blocks every signal and spins.
# verdict: time-limit
import signal

signal.pthread_sigmask(signal.SIG_SETMASK, signal.valid_signals())
while True:
    pass
