# Writes bytes, seeks, overwrites, reads into a buffer.
import io
import os

with open("data.bin", "wb") as file:
    file.write(bytes(range(16)))
with open("data.bin", "r+b", buffering=0) as file:
    print(type(file).__name__, file.seek(-4, io.SEEK_END), file.read(), file.seek(2), file.write(b"XY"))
    buffer = bytearray(6)
    file.seek(0)
    print(file.readinto(buffer), buffer, file.seekable(), file.isatty())
with open("data.bin", "rb") as file:
    print(type(file).__name__, file.peek(1)[:2], file.read1(3), file.tell(), file.raw.tell())
    print(list(iter(lambda: file.read(5), b"")))
with open("sparse.bin", "wb") as file:
    file.seek(100_000)
    file.write(b"end")
print(os.path.getsize("sparse.bin"), open("sparse.bin", "rb").read(3), os.stat("data.bin").st_size)
descriptor = os.open("data.bin", os.O_RDWR)
print(os.pread(descriptor, 2, 2), os.pwrite(descriptor, b"zz", 0), os.lseek(descriptor, 0, os.SEEK_END), os.read(descriptor, 1))
os.ftruncate(descriptor, 4)
os.fsync(descriptor)
os.close(descriptor)
print(open("data.bin", "rb").read())
try:
    os.read(descriptor, 1)
except OSError as error:
    print(error)
