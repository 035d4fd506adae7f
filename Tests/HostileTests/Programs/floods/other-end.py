# Moves the position in its output and truncates it.
# verdict: accepted or wrong-answer
import os

os.write(1, b"first")
os.ftruncate(1, 0)
os.lseek(1, 0, 0)
print("held")
