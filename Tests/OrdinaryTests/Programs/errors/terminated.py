# Ends by a signal that has no handler; what is buffered is lost.
# signal: 15
import os
import signal

print("flushed", flush=True)
print("lost")
os.kill(os.getpid(), signal.SIGTERM)
