import struct

with open("tide.bin", "rb") as file:
    data = file.read()

data = data[: len(data) - len(data) % 4]
highest = 0
for minutes, level in struct.iter_unpack(">Hh", data):
    print(f"{minutes // 60:02d}:{minutes % 60:02d} {level}")
    if level > highest:
        highest = level

if len(data) == 0:
    print("No records.")
else:
    print("Highest:", highest)
