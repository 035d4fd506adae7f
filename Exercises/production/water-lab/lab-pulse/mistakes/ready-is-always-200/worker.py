from threading import Event, Thread


class Worker:
    """A thread that works as long as there is work, and looks again after a pause."""

    def __init__(self, work, pause=0.05):
        self.work = work
        self.pause = pause
        self.stopping = Event()
        self.thread = Thread(target=self.run)

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopping.set()
        self.thread.join()

    def run(self):
        while not self.stopping.is_set():
            if not self.work():
                self.stopping.wait(self.pause)
