# Ends itself by a signal.
# verdict: runtime-error
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
