# Fills the disk with files that it has open and that have no name, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import os
import time

kept = []
try:
    for number in range(40):
        kept.append(os.open("file", os.O_RDWR | os.O_CREAT))
        os.unlink("file")
        os.write(kept[-1], bytes(1 << 20))
except OSError:
    print("held")
else:
    time.sleep(20)
    print("visible")
