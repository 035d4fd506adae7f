import sys

from report import line as report_line
from turnstile import THE_TURNSTILE


def main():
    entrance = THE_TURNSTILE
    for text in sys.stdin:
        what, *numbers = text.split()
        print(entrance.ticket(*numbers) if what == "ticket" else entrance.push())
    print(report_line(entrance))


if __name__ == "__main__":
    main()
