# Makes a tree deeper than a path can name.
# verdict: accepted
# verdict on lite: output-limit
import os
import time

for _ in range(1500):
    try:
        os.mkdir("d")
        os.chdir("d")
    except OSError:
        break
else:
    time.sleep(20)
print("held")
