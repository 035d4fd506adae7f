# Another object in place of standard output is flushed at the end.
import sys


class Shouting:
    def __init__(self, stream):
        self.stream, self.closed = stream, False

    def write(self, text):
        self.stream.write(text.upper())

    def flush(self):
        self.stream.write("[flushed]")
        self.stream.flush()


sys.stdout = Shouting(sys.stdout)
print("quiet")
