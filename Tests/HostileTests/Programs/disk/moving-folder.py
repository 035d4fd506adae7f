# Fills the disk in a folder that is never in the same place for long, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import os
import threading
import time


def move():
    while True:
        os.rename("a/folder", "b/folder")
        os.rename("b/folder", "a/folder")
        time.sleep(0.0001)


os.makedirs("a/folder")
os.mkdir("b")
folder = os.open("a/folder", os.O_RDONLY)
threading.Thread(target=move, daemon=True).start()
try:
    for number in range(40):
        file = os.open(str(number), os.O_WRONLY | os.O_CREAT, dir_fd=folder)
        os.write(file, bytes(1 << 20))
        os.close(file)
except OSError:
    print("held")
else:
    time.sleep(10)
    print("visible")
