import os
import sys
import time

if sys.argv[1] == "start":
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(0.3)
            while True:
                with open("forged.txt", "w") as file:
                    file.write("ada\nmia\ntom\n")
                time.sleep(0.01)
        os._exit(0)
else:
    time.sleep(1)
    print(open("forged.txt").read(), end="")
