import os
import signal
import sys

with open("jobs.py", "w") as file:
    file.write("def jobs():\n    return ['stop']\n")
from jobs import jobs

for job in jobs():
    print("stopping", flush=True)
    os.kill(os.getpid(), signal.SIGTERM)
