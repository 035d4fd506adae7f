"""Writes tide.bin as the buoy does: record.py TIME=LEVEL… [cut=BYTES], which leaves the last BYTES out."""

import struct
import sys

data = b""
for argument in sys.argv[1:]:
    name, _, value = argument.partition("=")
    if name == "cut":
        data = data[: -int(value)]
    else:
        hours, minutes = name.split(":")
        data += struct.pack(">Hh", int(hours) * 60 + int(minutes), int(value))

with open("tide.bin", "wb") as file:
    file.write(data)
