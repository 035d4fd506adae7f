import sys

count = int(input())

values = []
for line in sys.stdin:
    values.append(float(line))
    if len(values) > count:
        values.pop(0)
    sum = sum(values)
    print(f"{sum / len(values):.1f}")
