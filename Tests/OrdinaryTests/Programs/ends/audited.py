# Hooks that are told of what happens, to the last.
import sys


def hook(event, arguments):
    if event.startswith("cpython.") and "Clear" in event:
        print("told of the end")


sys.addaudithook(hook)
print("here")
