"""Calls that do not think of a ship for which there is no berth."""

from harbour import first_berth, sign, spare

print(first_berth([30], 40) + 1)
print(sign([30], 20) + spare([30], 20))
