# Gets an argument that it does not know.
# arguments: --speed 3
# exits: 2
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("file", nargs="?")
parser.add_argument("--size", type=int)
print("parsing")
parser.parse_args()
print("never")
