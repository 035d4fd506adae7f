import sys


def main():
    counts = [int(word) for word in sys.argv[1:]]
    print(f"{sum(counts)} nests")
