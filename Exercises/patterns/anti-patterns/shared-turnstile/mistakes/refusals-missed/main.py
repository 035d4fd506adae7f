import sys

from report import line as report_line
from turnstile import Turnstile


def main():
    entrance = Turnstile()
    for text in sys.stdin:
        what, *numbers = text.split()
        print(entrance.ticket(*numbers) if what == "ticket" else entrance.push())
    print(report_line(entrance))


if __name__ == "__main__":
    main()
