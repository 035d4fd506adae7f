import ctypes
import time

from harbour import Unavailable, ask

pause = 1
while True:
    try:
        print(ask())
        break
    except Unavailable:
        print("again in", pause)
        ctypes.CDLL(None).usleep(pause * 1000000 // 4)
        pause *= 2
