import struct

RECORD = struct.Struct(">Hh")

with open("tide.bin", "rb") as recorder:
    data = recorder.read()

levels = []
whole = len(data) // RECORD.size * RECORD.size

for minutes, level in RECORD.iter_unpack(data[:whole]):
    print(f"{minutes // 60:02d}:{minutes % 60:02d} {level}")
    levels.append(level)

if levels:
    print(f"Highest: {max(levels)}")
else:
    print("No records.")
