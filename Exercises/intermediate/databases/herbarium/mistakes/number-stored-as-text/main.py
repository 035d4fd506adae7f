import sqlite3
import sys

herbarium = sqlite3.connect("herbarium.db")
herbarium.execute("create table if not exists sheets (number text, plant text)")

if sys.argv[1] == "add":
    sheet = (int(sys.argv[2]), sys.argv[3])
    herbarium.execute("insert into sheets values (?, ?)", sheet)
    herbarium.commit()
else:
    for number, plant in herbarium.execute("select * from sheets order by number"):
        print(number, plant)

herbarium.close()
