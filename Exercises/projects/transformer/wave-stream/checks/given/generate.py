"""Sends a day of wave records as lines of pairs, each with much raw data: generate.py LINES."""

import sys

BUOYS = ["Agulhas", "Chiloé, west", "Fårö, north", "Iroise", "Kaikōura", "Kelp", "Tern"]
RAW = "0123456789abcdef" * 4096

for number in range(int(sys.argv[1])):
    minute = number // 100
    buoy = BUOYS[minute % len(BUOYS)]
    height = "calm" if number % 400 == 399 else f"{minute % 5 + 1}.5"
    measures = f"height={height};period={minute % 9 + 4}"
    print(f"buoy={buoy};time=06:{minute:02};{measures};raw={RAW}{number}")
