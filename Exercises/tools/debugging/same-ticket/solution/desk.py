import threading

from printer import print_ticket


class Desk:
    def __init__(self):
        self.last = 0
        self.lock = threading.Lock()

    def take(self):
        with self.lock:
            number = self.last + 1
            print_ticket(number)
            self.last = number
            return number
