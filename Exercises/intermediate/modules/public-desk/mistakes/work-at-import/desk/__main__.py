import sys

from desk import read_week, reply

with open("hours.txt", encoding="utf-8") as file:
    week = read_week(file)
print(reply(week, *sys.argv[1:]))
