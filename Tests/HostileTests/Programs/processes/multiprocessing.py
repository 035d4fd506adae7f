# Starts a pool where no process is allowed.
# verdict: accepted
import multiprocessing

try:
    multiprocessing.Process(target=print).start()
except OSError:
    print("held")
else:
    print("ESCAPED: a process")
