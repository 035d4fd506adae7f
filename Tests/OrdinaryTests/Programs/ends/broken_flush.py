# exits: 120
# What cannot be written at the end is an error of its own.
import os

print("lost")
os.close(1)
