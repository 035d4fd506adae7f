# Reads its input as bytes, and goes back to its start.
# input: näme\nline 2\nline 3\n
import os
import sys

print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(4), sys.stdin.buffer.tell())
print(os.read(0, 100), sys.stdin.buffer.seek(0), sys.stdin.buffer.read())
sys.stdin.seek(0)
print(open(0, closefd=False).read().split(), os.lseek(0, 0, os.SEEK_CUR), os.fstat(0).st_size)
os.lseek(0, 0, os.SEEK_SET)
with open(0, "rb", closefd=False) as again:
    print(again.readlines())
