"""Compare shipments with a bill: main.py SHIPMENTS.csv BILL.csv TOLERANCE"""

import sys

from matching import reconcile
from records import read

if __name__ == "__main__":
    _, shipments, bill, tolerance = sys.argv
    result = reconcile(read(shipments), read(bill), int(tolerance))
    for sent, billed in result.pop("matches"):
        print(*sent, "=", *billed)
    for kind, left in result.items():
        if left:
            print(f"{kind}:", *left)
    sys.exit(1 if any(result.values()) else 0)
