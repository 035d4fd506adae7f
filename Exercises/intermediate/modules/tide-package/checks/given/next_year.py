import os

os.rename("tides", "tides_2027")

from tides_2027 import clearance, metres

print("swing bridge:", clearance(510, 245))
print("pylon:", metres(1905))
