"""Watches a process and all that descend from it: their memory, and whether any is left."""

import os
import threading
import time

SECONDS_TO_END = 5


class Watcher:
    """Samples the memory of a process and of all that descend from it, until it is told to stop."""

    def __init__(self, pid):
        self.root, self.known, self.peak_kib = pid, {}, 0
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def watch(self):
        while not self.stopped.wait(0.1):
            self.look()

    def look(self):
        processes = read_processes()
        family = {pid for pid, start in self.known.items() if pid in processes and processes[pid][1] == start}
        family |= {self.root} & processes.keys()
        grown = True
        while grown:
            children = {pid for pid, (parent, _, _) in processes.items() if parent in family} - family
            family |= children
            grown = bool(children)
        self.known.update((pid, processes[pid][1]) for pid in family)
        self.peak_kib = max(self.peak_kib, sum(processes[pid][2] for pid in family))
        return family - {self.root}

    def count_left(self):
        """How many descendants are still there when all had time to end."""
        patience = time.monotonic() + SECONDS_TO_END
        while (left := self.look()) and time.monotonic() < patience:
            time.sleep(0.05)
        return len(left)

    def stop(self):
        self.stopped.set()
        self.thread.join()
        return self.peak_kib / 1024


def read_processes():
    """Parent, time of start and resident KiB of each process that is no zombie."""
    processes = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rsplit(")", 1)[1].split()
            except (OSError, IndexError):
                continue
            if fields[0] != "Z":
                processes[int(name)] = int(fields[1]), fields[19], int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 1024
    return processes
