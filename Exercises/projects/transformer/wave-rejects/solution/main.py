"""Reads wave records, prints the good ones, and keeps the others aside."""

import csv
import json
import sys

USAGE = "usage: main.py [csv | pairs | nested [json | csv]]"
FIELDS = ["buoy", "time", "height", "period"]


def read_csv(line):
    """The fields of a line by their names, or None if its form is wrong."""
    values = list(csv.reader([line]))[0]
    if len(values) != 5:
        return None
    return dict(zip(FIELDS, values))


def read_pairs(line):
    fields = {}
    for pair in line.split(";"):
        if "=" not in pair:
            return None
        key, value = pair.split("=", 1)
        fields[key] = value
    return fields


def read_nested(line):
    try:
        found = json.loads(line)
    except ValueError:
        return None
    height = found["waves"].get("cm")
    if height is not None:
        height /= 100
    return {
        "buoy": found["from"]["buoy"],
        "time": found["at"],
        "height": height,
        "period": found["waves"].get("s"),
    }


def number(value, convert):
    """The number that a field holds, or None if it is missing or empty."""
    if value is None or value == "":
        return None
    return convert(value)


def fault(fields):
    """Why these fields make no record, or None if they do."""
    if fields is None:
        return "form"
    for name in ["buoy", "time"]:
        if not fields.get(name):
            return name
    for name, convert in [("height", float), ("period", int)]:
        try:
            number(fields.get(name), convert)
        except ValueError:
            return name
    return None


def record_of(fields):
    return {
        "buoy": fields["buoy"],
        "time": fields["time"],
        "height": number(fields.get("height"), float),
        "period": number(fields.get("period"), int),
    }


def write_json(record):
    print(json.dumps(record, ensure_ascii=False))


def write_csv(record):
    csv.writer(sys.stdout, lineterminator="\n").writerow(record.values())


READERS = {"csv": read_csv, "pairs": read_pairs, "nested": read_nested}
WRITERS = {"json": write_json, "csv": write_csv}

arguments = sys.argv[1:]
source = arguments[0] if arguments else "csv"
target = arguments[1] if len(arguments) > 1 else "json"
if len(arguments) > 2 or source not in READERS or target not in WRITERS:
    print(USAGE, file=sys.stderr)
    sys.exit(2)

if source == "csv":
    first = 2
    sys.stdin.readline()
else:
    first = 1
if target == "csv":
    print(",".join(FIELDS))

read = 0
aside = 0
with open("rejects.txt", "w", encoding="utf-8") as rejects:
    for place, line in enumerate(sys.stdin, first):
        line = line.rstrip("\n")
        read += 1
        fields = READERS[source](line)
        reason = fault(fields)
        if reason is None:
            WRITERS[target](record_of(fields))
        else:
            aside += 1
            print(place, reason, line, file=rejects)

print(f"{read} read, {aside} kept aside", file=sys.stderr)
if aside > 0:
    sys.exit(1)
