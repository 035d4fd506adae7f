# Symbolic and hard links.
import os

with open("file.txt", "w") as file:
    file.write("content")
os.symlink("file.txt", "soft")
os.link("file.txt", "hard")
os.symlink("nowhere", "dangling")
os.symlink("loop", "loop")
os.mkdir("folder")
os.symlink("../file.txt", "folder/up")
print(os.readlink("soft"), os.path.islink("soft"), os.path.islink("hard"), os.path.samefile("file.txt", "hard"), os.stat("file.txt").st_nlink)
print(open("soft").read(), open("folder/up").read(), os.path.exists("dangling"), os.path.lexists("dangling"))
print(os.path.basename(os.path.realpath("folder/up")), os.lstat("soft").st_size)
os.remove("file.txt")
print(open("hard").read(), os.path.exists("soft"))
for attempt in (lambda: open("soft"), lambda: open("loop"), lambda: os.symlink("x", "soft"), lambda: os.link("gone", "new"), lambda: os.readlink("hard")):
    try:
        attempt()
    except OSError as error:
        print(type(error).__name__, error)
