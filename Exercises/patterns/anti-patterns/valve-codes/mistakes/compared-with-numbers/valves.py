import sys
from enum import Enum


class State(Enum):
    SHUT = 0
    OPEN = 1
    STUCK = 2
    LEAKING = 3


WORDS = {State.SHUT: "shut", State.OPEN: "open", State.STUCK: "stuck", State.LEAKING: "leaking"}


def read(text):
    return State(int(text))


def word(state):
    return WORDS[state]


def turned(state):
    if state == 0:
        return State.OPEN
    if state == 1:
        return State.SHUT
    return state


def is_alarm(state):
    return state is State.STUCK or state is State.LEAKING


def main():
    valves = {}
    for line in sys.stdin:
        name, what = line.split()
        if what == "turn":
            valves[name] = turned(valves.get(name, State.SHUT))
        else:
            valves[name] = read(what)
    for name in sorted(valves):
        print(name + ": " + word(valves[name]) + (" !" if is_alarm(valves[name]) else ""))


if __name__ == "__main__":
    main()
