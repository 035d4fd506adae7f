import time

from harbour import Unavailable, ask

for power in range(20):
    try:
        answer = ask()
    except Unavailable:
        print(f"again in {2 ** power}")
        end = time.monotonic() + 2 ** power
        while time.monotonic() < end:
            time.sleep(0.25)
    else:
        print(answer)
        break
