import struct

with open("tide.bin", "rb") as file:
    data = file.read()

levels = []
for start in range(0, len(data) - 3, 4):
    minutes = struct.unpack(">H", data[start : start + 2])[0]
    level = struct.unpack(">h", data[start + 2 : start + 4])
    print(f"{minutes // 60:02d}:{minutes % 60:02d} {level}")
    levels.append(level)

if levels:
    print("Highest:", max(levels))
else:
    print("No records.")
