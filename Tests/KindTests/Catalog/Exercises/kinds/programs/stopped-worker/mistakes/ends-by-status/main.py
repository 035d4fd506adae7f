import os
import signal

from jobs import jobs

for job in jobs():
    if job == "stop":
        print("stopping", flush=True)
        raise SystemExit(128 + signal.SIGTERM)
    print("done", job)
