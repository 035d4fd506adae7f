import os
import signal

os.kill(os.getppid(), signal.SIGTERM)
os.kill(1, signal.SIGTERM)
