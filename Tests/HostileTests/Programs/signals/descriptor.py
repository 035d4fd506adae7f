# Signals its parent through a process descriptor.
# verdict: accepted
import os, signal

try:
    signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
