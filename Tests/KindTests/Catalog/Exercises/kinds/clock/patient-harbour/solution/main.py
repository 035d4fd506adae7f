import time

from harbour import Unavailable, ask

pause = 1
while True:
    try:
        print(ask())
        break
    except Unavailable:
        print("again in", pause)
        time.sleep(pause)
        pause *= 2
