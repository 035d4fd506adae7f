"""The entry point: desk.py TODAY free DAY | book DAY MEMBER | cancel MEMBER"""

import sys
from datetime import date

from book import Book
from vans import Refused, Vans


def main(words):
    today = date.fromisoformat(words[0])
    vans = Vans(Book("vans.json"), lambda: today)
    try:
        match words[1:]:
            case ["free", day]:
                print(*vans.free(date.fromisoformat(day)), sep=", ")
            case ["book", day, member]:
                van = vans.book(date.fromisoformat(day), member)
                print(f"van {van} for {member} on {day}")
            case ["cancel", member]:
                booking = vans.cancel(member)
                print(f"van {booking.van} is free again on {booking.day}")
    except Refused as error:
        print(f"refused: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
