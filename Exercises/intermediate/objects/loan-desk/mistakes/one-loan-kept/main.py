import sys

from desk import Desk

desk = Desk()
for line in sys.stdin:
    words = line.split()
    command = words[0]
    if command == "own":
        desk.own(words[1], int(words[2]))
    elif command == "lend":
        if desk.lend(words[1], words[2], words[3]):
            print(f"{words[2]} takes {words[1]}, back by {words[3]}")
        else:
            print(f"no {words[1]} left for {words[2]}")
    elif command == "back":
        if desk.back(words[1], words[2]):
            print(f"{words[2]} brings {words[1]}")
        else:
            print(f"{words[2]} has no {words[1]}")
    elif command == "late":
        loans = desk.late(words[1])
        for day, name, person in loans:
            print(day, name, person)
        if len(loans) == 0:
            print("nothing is late")
    else:
        for text in desk.stock():
            print(text)
