import sys

import report
import turnstile


def main():
    for line in sys.stdin:
        words = line.split()
        if words[0] == "ticket":
            print(turnstile.ticket(words[1]))
        else:
            print(turnstile.push())
    print(report.line())


if __name__ == "__main__":
    main()
