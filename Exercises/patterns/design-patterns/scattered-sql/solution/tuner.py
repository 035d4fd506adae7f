"""The book of a piano tuner.

python3 tuner.py due DAY           which pianos were last tuned before that day
python3 tuner.py letters DAY       a line for the owner of each of them
python3 tuner.py card NUMBER       what is known of a piano
python3 tuner.py tuned NUMBER DAY  write down that it was tuned
"""

import sys

from pianos import Pianos


def print_due(pianos, day):
    due = pianos.due(day)
    for piano in due:
        print(f"{piano.tuned} {piano.place}, piano {piano.number}")
    print(f"due: {len(due)}")


def print_letters(pianos, day):
    for piano in pianos.due(day):
        print(f"To {piano.place}: your piano was last tuned on {piano.tuned}.")


def print_card(pianos, number):
    piano = pianos.get(number)
    print(f"piano {number}: {piano.place}")
    print(f"last tuned {piano.tuned}")


def main(pianos, words):
    try:
        if words[0] == "due":
            print_due(pianos, words[1])
        elif words[0] == "letters":
            print_letters(pianos, words[1])
        elif words[0] == "card":
            print_card(pianos, int(words[1]))
        else:
            pianos.record(int(words[1]), words[2])
    except KeyError:
        print(f"no piano {words[1]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Pianos("pianos.db"), sys.argv[1:]))
