"""A log of readings in partitions, and groups of readers that share them."""

import json
import os
import struct
import zlib
from pathlib import Path

HEAD = struct.Struct(">II")
BATCH = 10


class Damaged(Exception):
    """A record is wrong that others stand behind."""


class NotYours(Exception):
    """The partition belongs to another member now."""


class Partition:
    def __init__(self, path):
        self.path = path
        self.path.touch()
        self.places = []
        self.end = 0
        self.recover()

    def recover(self):
        """Find where each record begins, and cut off a last one that is not whole."""
        size = self.path.stat().st_size
        with open(self.path, "r+b") as file:
            while size - self.end >= HEAD.size:
                length, checksum = HEAD.unpack(file.read(HEAD.size))
                end = self.end + HEAD.size + length
                if end > size:
                    break
                if zlib.crc32(file.read(length)) != checksum:
                    if end < size:
                        raise Damaged(self.path, self.end)
                    break
                self.places.append(self.end)
                self.end = end
            file.truncate(self.end)

    def append(self, value):
        with open(self.path, "ab") as file:
            file.write(HEAD.pack(len(value), zlib.crc32(value)) + value)
        self.places.append(self.end)
        self.end += HEAD.size + len(value)
        return len(self.places) - 1

    def fetch(self, offset, most):
        found = []
        with open(self.path, "rb") as file:
            for place in self.places[offset : offset + most]:
                file.seek(place)
                length, _ = HEAD.unpack(file.read(HEAD.size))
                found.append((offset + len(found), file.read(length)))
        return found


class Log:
    def __init__(self, folder, partitions):
        self.folder = Path(folder)
        self.partitions = [Partition(self.folder / f"{number}.log") for number in range(partitions)]

    def append(self, meter, value):
        number = zlib.crc32(meter.encode()) % len(self.partitions)
        return number, self.partitions[number].append(value)

    def fetch(self, partition, offset, most):
        return self.partitions[partition].fetch(offset, most)


class Group:
    def __init__(self, log, name):
        self.log = log
        self.path = log.folder / f"{name}.json"
        self.offsets = [0] * len(log.partitions)
        if self.path.exists():
            self.offsets = json.loads(self.path.read_text())
        self.members = []
        self.owners = {}

    def join(self, member):
        if member not in self.members:
            self.members.append(member)
        self.rebalance()

    def leave(self, member):
        if member in self.members:
            self.members.remove(member)
        self.rebalance()

    def rebalance(self):
        """Give each partition an owner; as few as possible change theirs."""
        held = {member: [] for member in self.members}
        free = []
        for number in range(len(self.offsets)):
            held.get(self.owners.get(number), free).append(number)
        if held:
            # At the end of a list, what is free is also what is moved first.
            held[self.members[0]] += free
        while held:
            most, least = max(held.values(), key=len), min(held.values(), key=len)
            if len(most) - len(least) < 2:
                break
            least.append(most.pop())
        self.owners = {number: member for member, numbers in held.items() for number in numbers}

    def assigned(self, member):
        return sorted(number for number, owner in self.owners.items() if owner == member)

    def committed(self, partition):
        return self.offsets[partition]

    def commit(self, member, partition, offset):
        if self.owners.get(partition) != member:
            raise NotYours(partition)
        self.offsets[partition] = offset
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(self.offsets))
        os.replace(new, self.path)

    def work(self, member, handle):
        """Handle what has not been committed, record by record."""
        for partition in self.assigned(member):
            while batch := self.log.fetch(partition, self.offsets[partition], BATCH):
                for offset, value in batch:
                    handle(partition, offset, value)
                    self.commit(member, partition, offset + 1)
