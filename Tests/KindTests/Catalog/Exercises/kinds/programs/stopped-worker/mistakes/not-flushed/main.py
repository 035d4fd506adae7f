import os
import signal

from jobs import jobs

for job in jobs():
    if job == "stop":
        print("stopping")
        os.kill(os.getpid(), signal.SIGTERM)
    print("done", job)
