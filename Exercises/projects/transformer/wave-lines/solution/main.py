"""Reads wave records as CSV and prints them as JSON lines."""

import csv
import json
import sys


def number(text, convert):
    """The number that a field holds, or None if the field is empty."""
    if text == "":
        return None
    return convert(text)


for row in csv.DictReader(sys.stdin):
    record = {
        "buoy": row["buoy"],
        "time": row["time"],
        "height": number(row["height"], float),
        "period": number(row["period"], int),
    }
    print(json.dumps(record, ensure_ascii=False))
