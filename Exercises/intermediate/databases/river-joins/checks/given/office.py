"""Databases of river offices."""

import sqlite3

GAUGES = [(2, "Lokoja", "Niger"), (5, "Torgau", "Elbe"), (9, "Dresden", "Elbe")]
READINGS = [(9, "2027-05-01", 210), (2, "2027-05-01", 640), (5, "2027-04-30", 175), (9, "2027-04-30", 205)]


def open_office(gauges=GAUGES, readings=READINGS):
    office = sqlite3.connect(":memory:")
    office.execute("create table gauges (id integer primary key, place text, river text)")
    office.execute("create table readings (gauge integer, day text, cm integer)")
    office.executemany("insert into gauges values (?, ?, ?)", gauges)
    office.executemany("insert into readings values (?, ?, ?)", readings)
    office.commit()
    return office
