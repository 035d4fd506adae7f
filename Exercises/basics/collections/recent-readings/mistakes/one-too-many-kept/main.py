import sys

size = int(input())

readings = []
for line in sys.stdin:
    readings.append(float(line))
    if len(readings) > size + 1:
        readings = readings[1:]
    print(f"{sum(readings) / len(readings):.1f}")
