import sys

size = int(input())

readings = []
for line in sys.stdin:
    readings.append(float(line))
    print(f"{sum(readings) / len(readings):.1f}")
