import json
import os
import struct
import zlib


class Damaged(Exception):
    pass


class NotYours(Exception):
    pass


def records(path):
    """Yield where each whole record ends, with its value."""
    with open(path, "rb") as file:
        data = file.read()
    at = 0
    while len(data) - at >= 8:
        length, crc = struct.unpack(">LL", data[at:at + 8])
        value = data[at + 8:at + 8 + length]
        if len(value) < length:
            return
        at += 8 + length
        if zlib.crc32(value) != crc:
            if at == len(data):
                return
            raise Damaged(path)
        yield at, value


class Log:
    def __init__(self, folder, partitions):
        self.folder = folder
        self.count = partitions
        self.lengths = []
        for number in range(partitions):
            open(self.file(number), "ab").close()
            ends = [end for end, _ in records(self.file(number))]
            self.lengths.append(len(ends))

    def file(self, number):
        return os.path.join(self.folder, f"{number}.log")

    def append(self, meter, value):
        number = zlib.crc32(meter.encode()) % self.count
        with open(self.file(number), "ab") as file:
            file.write(struct.pack(">LL", len(value), zlib.crc32(value)))
            file.write(value)
        self.lengths[number] += 1
        return number, self.lengths[number] - 1

    def fetch(self, partition, offset, most):
        found = []
        for number, (_, value) in enumerate(records(self.file(partition))):
            if offset <= number < offset + most:
                found.append((number, value))
        return found


class Group:
    def __init__(self, log, name):
        self.log = log
        self.file = os.path.join(log.folder, name + ".json")
        self.done = {}
        try:
            with open(self.file) as file:
                self.done = {int(key): value for key, value in json.load(file).items()}
        except FileNotFoundError:
            pass
        self.lists = {}

    def join(self, member):
        if member in self.lists:
            return
        everything = list(range(self.log.count))
        if not self.lists:
            self.lists[member] = everything
            return
        self.lists[member] = []
        share = self.log.count // len(self.lists)
        while len(self.lists[member]) < share:
            longest = max(self.lists, key=lambda each: len(self.lists[each]))
            self.lists[member].append(self.lists[longest].pop(0))

    def leave(self, member):
        orphans = self.lists.pop(member, [])
        for orphan in orphans:
            if self.lists:
                shortest = min(self.lists, key=lambda each: len(self.lists[each]))
                self.lists[shortest].append(orphan)

    def assigned(self, member):
        return sorted(self.lists.get(member, []))

    def committed(self, partition):
        return self.done.get(partition, 0)

    def commit(self, member, partition, offset):
        if partition not in self.assigned(member):
            raise NotYours(member)
        self.done[partition] = offset
        with open(self.file + "~", "w") as file:
            json.dump(self.done, file)
        os.replace(self.file + "~", self.file)

    def work(self, member, handle):
        for partition in self.assigned(member):
            for offset, value in self.log.fetch(partition, self.committed(partition), 10 ** 6):
                handle(partition, offset, value)
                self.commit(member, partition, offset + 1)
