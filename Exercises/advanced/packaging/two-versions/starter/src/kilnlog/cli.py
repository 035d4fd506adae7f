import sys

from kilnlog import __version__


def main():
    print(f"kiln-log {__version__}: {len(sys.argv[1:])} pieces")
