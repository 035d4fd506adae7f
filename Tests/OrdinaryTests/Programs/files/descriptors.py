# Descriptors are counted from three, copied and redirected.
import os

with open("a.txt", "w") as first, open("b.txt", "w") as second:
    print(first.fileno(), second.fileno())
    copy = os.dup(first.fileno())
    print(copy, os.get_inheritable(copy), os.isatty(copy))
    os.write(copy, b"through the copy\n")
    os.close(copy)
print(open("a.txt").read())
saved = os.dup(1)
target = os.open("captured.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
print("before", flush=True)
os.dup2(target, 1)
print("into the file", flush=True)
os.write(1, b"raw\n")
os.dup2(saved, 1)
os.close(saved)
os.close(target)
print("after", repr(open("captured.txt").read()))
reader, writer = os.pipe()
print(reader, writer, os.write(writer, b"through a pipe"), os.read(reader, 100), os.get_blocking(reader))
os.set_blocking(reader, False)
try:
    os.read(reader, 1)
except BlockingIOError as error:
    print(error)
os.close(writer)
print(os.read(reader, 1))
with os.fdopen(reader, "rb") as file:
    print(file.name, file.read())
try:
    os.fstat(99)
except OSError as error:
    print(error)
