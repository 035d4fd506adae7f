# Packs and unpacks fixed binary records.
import array
import struct

header = struct.Struct(">4sHBx")
data = header.pack(b"RPRS", 258, 7)
print(data, header.size, header.unpack(data))
print(struct.pack("<if", 1, 0.5), struct.calcsize("@bi"), struct.calcsize("=bi"))
print(list(struct.iter_unpack("<H", bytes(range(6)))))
buffer = bytearray(8)
struct.pack_into("!q", buffer, 0, -2)
print(buffer, memoryview(buffer)[6:].tolist(), int.from_bytes(buffer, "big", signed=True), (1023).to_bytes(2, "little"))
for bad in (("B", 256), ("4s", 5), ("h", 1, 2)):
    try:
        struct.pack(*bad)
    except struct.error as error:
        print("error:", error)
numbers = array.array("h", [1, -2, 3])
numbers.byteswap()
print(numbers, numbers.itemsize, numbers.tobytes())
view = memoryview(bytearray(range(12))).cast("B", (3, 4))
print(view[2, 1], view.shape, view.tolist())
