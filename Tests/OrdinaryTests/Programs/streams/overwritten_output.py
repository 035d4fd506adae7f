# Goes back in its output, as a file allows, and overwrites and shortens it.
import os
import sys

print("first line")
print("second line")
sys.stdout.seek(0)
print("FIRST")
sys.stdout.flush()
print(os.lseek(1, 0, os.SEEK_CUR), file=sys.stderr)
sys.stdout.seek(0, os.SEEK_END)
print("third line")
sys.stdout.flush()
os.ftruncate(1, os.lseek(1, 0, os.SEEK_CUR) - 5)
os.lseek(1, 0, os.SEEK_END)
print("!", sys.stdout.tell() >= 0)
