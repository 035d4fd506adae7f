import sys
from math import fsum

good, bad = [], []
for number, line in enumerate(sys.stdin.read().split("\n")[:-1], start=1):
    try:
        good.append(float(line))
    except ValueError:
        bad.append(f"line {number}: not a number: {line.strip()}")
sys.stderr.write("\n".join(bad))
print(repr(fsum(good)))
raise SystemExit(bool(bad))
