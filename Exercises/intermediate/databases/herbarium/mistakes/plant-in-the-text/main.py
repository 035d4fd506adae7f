import sqlite3
import sys

herbarium = sqlite3.connect("herbarium.db")

# The table sheets, with the columns number and plant, if it is not there yet:
herbarium.execute("create table if not exists sheets (number integer, plant text)")

if sys.argv[1] == "add":
    sheet = (int(sys.argv[2]), sys.argv[3])
    # Store the sheet, so that the next run finds it:
    herbarium.execute(f"insert into sheets values ({sheet[0]}, '{sheet[1]}')")
    herbarium.commit()
else:
    for number, plant in herbarium.execute("select number, plant from sheets order by number"):
        print(number, plant)

herbarium.close()
