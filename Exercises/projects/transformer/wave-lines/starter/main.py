"""Reads wave records as CSV and prints them as JSON lines."""

import csv
import sys

for row in csv.DictReader(sys.stdin):
    print(row)
