from threading import Event, Thread


class Worker:
    """A thread that works as long as there is work, and looks again after a pause."""

    def __init__(self, work, pause=0.05):
        self.work = work
        self.pause = pause
        self.stopping = Event()
        self.thread = Thread(target=self.run, daemon=True)

    def start(self):
        self.thread.start()

    def stop(self, grace):
        """Begins no other job, and says whether the one at hand has ended within so many seconds."""
        self.stopping.set()
        self.thread.join(grace)
        return not self.thread.is_alive()

    def run(self):
        while not self.stopping.is_set():
            if not self.work():
                self.stopping.wait(self.pause)
