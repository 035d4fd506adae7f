"""Reads wave records in one of three formats and prints them in one of two."""

import csv
import json
import sys

USAGE = "usage: main.py [csv | pairs | nested [json | csv]]"
FIELDS = ["buoy", "time", "height", "period"]


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


def read_nested(source):
    records = []
    for line in source:
        found = json.loads(line)
        height = found["waves"].get("cm")
        if height is not None:
            height /= 100
        records.append({
            "buoy": found["from"]["buoy"],
            "time": found["at"],
            "height": height,
            "period": found["waves"].get("s"),
        })
    return records


def write_json(records):
    for record in records:
        print(json.dumps(record, ensure_ascii=False))


def write_csv(records):
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(FIELDS)
    for record in records:
        table.writerow(record.values())


READERS = {"csv": read_csv, "pairs": read_pairs, "nested": read_nested}
WRITERS = {"json": write_json, "csv": write_csv}

arguments = sys.argv[1:]
source = arguments[0] if arguments else "csv"
target = arguments[1] if len(arguments) > 1 else "json"
if len(arguments) > 2 or source not in READERS or target not in WRITERS:
    print(USAGE, file=sys.stderr)
    sys.exit(2)

WRITERS[target](READERS[source](sys.stdin))
