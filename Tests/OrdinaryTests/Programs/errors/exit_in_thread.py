# Ends a thread only.
import sys
import threading


def leave():
    print("thread leaves")
    sys.exit(6)


thread = threading.Thread(target=leave)
thread.start()
thread.join()
print("main stays")
