# An object with an end that only the library holds.
import os
import sys


class Guest:
    def __del__(self):
        print("guest gone")


os.guest = Guest()
sys.guest = Guest()
print("two guests")
