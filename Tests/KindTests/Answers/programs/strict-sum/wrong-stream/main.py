import sys

total, faults = 0.0, 0
for number, line in enumerate(sys.stdin, 1):
    try:
        total += float(line)
    except ValueError:
        faults += 1
        print(f"line {number}: not a number: {line.strip()}")
print(total)
sys.exit(1 if faults else 0)
