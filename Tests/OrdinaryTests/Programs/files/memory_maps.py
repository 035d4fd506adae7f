# Searches and changes a file through memory.
import mmap
import os

with open("book.txt", "wb") as file:
    file.write(b"call me ishmael\n" * 1000)
with open("book.txt", "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
    print(len(memory), memory[5:7], memory.find(b"ish", 20), memory.rfind(b"call"), memory.readline())
    memory[0:4] = b"CALL"
    memory.flush()
    memory.seek(100)
    memory.write(b"!")
    memory.resize(16) if hasattr(memory, "resize") else None
    print(bytes(memory))
print(os.path.getsize("book.txt"), open("book.txt").read())
with open("book.txt", "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
    try:
        memory[0] = 65
    except TypeError as error:
        print(error)
with mmap.mmap(-1, 4096) as anonymous:
    anonymous.write(b"shared")
    print(anonymous[:6], anonymous[4095])
open("empty", "w").close()
try:
    mmap.mmap(os.open("empty", os.O_RDONLY), 0, access=mmap.ACCESS_READ)
except ValueError as error:
    print(error)
