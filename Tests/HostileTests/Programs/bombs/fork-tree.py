# Every process forks, where processes are allowed.
# verdict: wrong-answer
# verdict without a count of processes: refused or wrong-answer
# processes: 8
# needs: full
import os

for _ in range(12):
    try:
        os.fork()
    except OSError:
        pass
os._exit(0)
