# Both names of standard output are given to another, and what was written to the first is still to come.
import sys


class Silent:
    def write(self, text):
        pass

    def flush(self):
        pass


sys.stdout.write("first\n")
sys.kept = sys.stdout
sys.stdout = sys.__stdout__ = Silent()
print("lost")
