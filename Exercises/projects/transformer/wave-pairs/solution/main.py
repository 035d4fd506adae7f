"""Reads wave records as CSV or as pairs and prints them as JSON lines."""

import csv
import json
import sys

USAGE = "usage: main.py [csv | pairs]"


def number(text, convert):
    """The number that a field holds, or None if the field is empty."""
    if text == "":
        return None
    return convert(text)


def record_of(row):
    """The record that leaves, made from texts by their names."""
    return {
        "buoy": row["buoy"],
        "time": row["time"],
        "height": number(row.get("height", ""), float),
        "period": number(row.get("period", ""), int),
    }


def read_csv(source):
    records = []
    for row in csv.DictReader(source):
        records.append(record_of(row))
    return records


def read_pairs(source):
    records = []
    for line in source:
        row = {}
        for pair in line.rstrip("\n").split(";"):
            key, value = pair.split("=", 1)
            row[key] = value
        records.append(record_of(row))
    return records


READERS = {"csv": read_csv, "pairs": read_pairs}

arguments = sys.argv[1:]
name = arguments[0] if arguments else "csv"
if len(arguments) > 1 or name not in READERS:
    print(USAGE, file=sys.stderr)
    sys.exit(2)

for record in READERS[name](sys.stdin):
    print(json.dumps(record, ensure_ascii=False))
