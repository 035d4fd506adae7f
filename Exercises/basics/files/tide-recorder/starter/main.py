import struct

with open("tide.bin", "rb") as recorder:
    data = recorder.read()

print(len(data), "bytes")
