import threading
import time


def work():
    time.sleep(3)
    print("done")


worker = threading.Thread(target=work)
worker.start()
worker.join()
