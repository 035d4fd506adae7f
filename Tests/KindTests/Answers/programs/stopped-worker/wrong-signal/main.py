import os
import signal

from jobs import jobs

for job in jobs():
    if job == "stop":
        print("stopping", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    print("done", job)
