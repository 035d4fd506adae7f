import sys

from desk import Desk, Loan


def lend(desk, instrument, name, day):
    if desk.lend(Loan(day, instrument, name)):
        print(f"{name} takes {instrument}, back by {day}")
    else:
        print(f"no {instrument} left for {name}")


def bring_back(desk, instrument, name):
    if desk.bring_back(instrument, name):
        print(f"{name} brings {instrument}")
    else:
        print(f"{name} has no {instrument}")


def show_late(desk, today):
    loans = desk.late(today)
    for loan in loans:
        print(loan)
    if not loans:
        print("nothing is late")


desk = Desk()
for line in sys.stdin:
    match line.split():
        case ["own", instrument, count]:
            desk.own(instrument, int(count))
        case ["lend", instrument, name, day]:
            lend(desk, instrument, name, day)
        case ["back", instrument, name]:
            bring_back(desk, instrument, name)
        case ["late", today]:
            show_late(desk, today)
        case ["stock"]:
            for name, count_in, owned in desk.stock():
                print(f"{name}: {count_in} of {owned} in")
