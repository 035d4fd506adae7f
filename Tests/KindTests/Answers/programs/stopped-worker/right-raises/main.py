import signal
import sys

import jobs

for job in jobs.jobs():
    if job != "stop":
        sys.stdout.write(f"done {job}\n")
        continue
    sys.stdout.write("stopping\n")
    sys.stdout.flush()
    signal.raise_signal(signal.SIGTERM)
