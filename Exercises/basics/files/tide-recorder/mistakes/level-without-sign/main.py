import struct

with open("tide.bin", "rb") as file:
    data = file.read()

data = data[: len(data) - len(data) % 4]
highest = None
for minutes, level in struct.iter_unpack(">HH", data):
    print(f"{minutes // 60:02d}:{minutes % 60:02d} {level}")
    if highest is None or level > highest:
        highest = level

if highest is None:
    print("No records.")
else:
    print("Highest:", highest)
