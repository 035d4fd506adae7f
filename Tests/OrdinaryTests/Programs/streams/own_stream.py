# Prints into an object of its own, and logs to both.
import sys


class Tee:
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for target in self.targets:
            target.write(text)

    def flush(self):
        for target in self.targets:
            target.flush()


class Shout:
    def write(self, text):
        sys.__stdout__.write(text.upper())


with open("log.txt", "w") as log:
    sys.stdout = Tee(sys.__stdout__, log)
    print("to both")
    sys.stdout = sys.__stdout__
print("shouted", 1, file=Shout())
print(open("log.txt").read())
