# Makes a tree deeper than a path can name.
# verdict: accepted
import os

for _ in range(1500):
    try:
        os.mkdir("d")
        os.chdir("d")
    except OSError:
        break
print("held")
