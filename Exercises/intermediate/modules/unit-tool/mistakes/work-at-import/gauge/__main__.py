import sys

from .units import PASCALS, convert

if len(sys.argv) != 4:
    print("usage: gauge VALUE FROM TO", file=sys.stderr)
    sys.exit(2)

number, unit, wanted = sys.argv[1:]
for name in (unit, wanted):
    if name not in PASCALS:
        print(f"unknown unit: {name}", file=sys.stderr)
        sys.exit(1)

print(convert(float(number), unit, wanted), wanted)
