import sys

import beds
import wards

wards.CLOSED.update(sys.argv[1:])
for ward in ["north", "west"]:
    print(wards.summary(ward, [beds.label("north", 2)]))
print(*[wards.code(ward) for ward in sorted(wards.CLOSED)], file=sys.stderr)
