import sqlite3
import sys

herbarium = sqlite3.connect("herbarium.db")

# The table sheets, with the columns number and plant, if it is not there yet:
herbarium.execute(...)

if sys.argv[1] == "add":
    sheet = (int(sys.argv[2]), sys.argv[3])
    # Store the sheet, so that the next run finds it:
    herbarium.execute(...)
    ...
else:
    for number, plant in herbarium.execute(...):
        print(number, plant)

herbarium.close()
