"""Writes the trips of a long season: season.py TRIPS, a multiple of 1000."""

import sys

PUSHERS = ["Győző", "Żeglarka", "Růžena", "Łania", "Ōtori", "Ağrı", "Şirin"]
SHIPS = [
    f"🚢 {name} with " + ", ".join(f"Barge {place}{number}" for number in range(100, 140))
    for place, name in enumerate(PUSHERS, 2)
]
PORTS = ["Linden", "Orrin", "Marsk", "Tavel", "Brenn", "Aveley", "Sorn", "Ulmen", "Vasse", "Kolm", "Idrin"]
GOODS = ["gravel", "salt", "timber", "grain", "cement"]


def thousand(day, most):
    """Returns a thousand rows, with loads up to `most`."""
    rows = []
    for number in range(1000):
        ship = SHIPS[number * 5 % 7]
        start, end = PORTS[number % 11], PORTS[(number * 3 + 1) % 11]
        load = number * number * 7 % most + 1
        rows.append(f'{day},"{ship}",{start},{end},{GOODS[number % 5]},{load}\n')
    return "".join(rows)


rounds = int(sys.argv[1]) // 1000
print("date,ship,from,to,goods,tonnes")
spring, summer = thousand("2026-04-01", 251), thousand("2026-07-01", 331)
for number in range(rounds - 1):
    sys.stdout.write(spring if number % 2 == 0 else summer)
sys.stdout.write(thousand("2026-10-01", 397))
