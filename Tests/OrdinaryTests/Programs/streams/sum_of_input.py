# Adds up numbers until the input ends, as in many a contest.
# input: 3\n1 2\n10 20\n-5 5\n
import sys


def main():
    data = iter(sys.stdin.buffer.read().split())
    results = []
    for _ in range(int(next(data))):
        a, b = int(next(data)), int(next(data))
        results.append(str(a + b))
    sys.stdout.write("\n".join(results) + "\n")


if __name__ == "__main__":
    main()
