import threading

from printer import print_ticket


class Desk:
    last = 0
    lock = threading.Lock()

    def take(self):
        with self.lock:
            Desk.last += 1
            number = Desk.last
        print_ticket(number)
        return number
