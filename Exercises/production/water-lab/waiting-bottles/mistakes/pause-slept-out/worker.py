import threading
import time


class Worker:
    def __init__(self, work, pause=0.05):
        self.work = work
        self.pause = pause
        self.goes_on = True
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        while self.goes_on:
            if not self.work():
                time.sleep(self.pause)

    def stop(self):
        self.goes_on = False
        self.thread.join()
