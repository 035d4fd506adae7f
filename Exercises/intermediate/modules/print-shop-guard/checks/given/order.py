import sys

import sheets

for line in sys.stdin:
    name, cards = line.split()
    print(f"{name}: {sheets.sheets_for(int(cards))} x {sheets.CARDS}")
