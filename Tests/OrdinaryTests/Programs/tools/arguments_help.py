# Is asked for help.
# arguments: --help
import argparse

parser = argparse.ArgumentParser(description="Adds numbers. " * 8)
parser.add_argument("numbers", nargs="*", type=float, help="what to add")
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
parser.parse_args()
