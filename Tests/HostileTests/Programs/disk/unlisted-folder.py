# Fills the disk in a folder that may be written to, but not listed, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import os
import time

os.mkdir("folder", 0o300)
os.chdir("folder")
try:
    for number in range(40):
        with open(str(number), "wb") as file:
            file.write(bytes(1 << 20))
except OSError:
    print("held")
else:
    time.sleep(20)
    print("visible")
