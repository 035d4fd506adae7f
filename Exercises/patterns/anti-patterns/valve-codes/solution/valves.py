import sys
from enum import Enum


class State(Enum):
    SHUT = 0
    OPEN = 1
    STUCK = 2
    LEAKING = 3


def read(text):
    return State(int(text))


def word(state):
    return state.name.lower()


def turned(state):
    return {State.SHUT: State.OPEN, State.OPEN: State.SHUT}.get(state, state)


def is_alarm(state):
    return state in (State.STUCK, State.LEAKING)


def main():
    states = {}
    for line in sys.stdin:
        valve, report = line.split()
        if report == "turn":
            states[valve] = turned(states.get(valve, State.SHUT))
        else:
            states[valve] = read(report)
    for valve in sorted(states):
        mark = " !" if is_alarm(states[valve]) else ""
        print(f"{valve}: {word(states[valve])}{mark}")


if __name__ == "__main__":
    main()
