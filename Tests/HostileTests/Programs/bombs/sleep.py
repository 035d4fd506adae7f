# Waits for ever.
# verdict: time-limit
import time

time.sleep(60)
