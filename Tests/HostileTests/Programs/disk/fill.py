# Fills the disk, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import time

try:
    for number in range(100):
        with open(f"file-{number}", "wb") as file:
            file.write(bytes(1_000_000))
except OSError:
    print("held")
else:
    time.sleep(20)
    print("visible")
