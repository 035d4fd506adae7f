import sys

import report
from turnstile import Turnstile


def main():
    turnstile = Turnstile()
    for line in sys.stdin:
        words = line.split()
        if words[0] == "ticket":
            print(turnstile.ticket(words[1]))
        else:
            print(turnstile.push())
    print(report.line(turnstile))


if __name__ == "__main__":
    main()
