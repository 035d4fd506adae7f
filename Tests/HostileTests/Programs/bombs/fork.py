# Forks for ever, up to a bound.
# verdict: accepted
import os

made = 0
for _ in range(200):
    try:
        if os.fork() == 0:
            os._exit(0)
        made += 1
    except OSError:
        pass
print("held" if made == 0 else f"ESCAPED: {made} processes")
