import sys

from plotkit import bars


def main():
    words = sys.argv[1:]
    numbers = [int(word) for word in words if word != "--chart"]
    print(f"{sum(numbers)} nests")
    if "--chart" in words:
        print(bars(numbers))
