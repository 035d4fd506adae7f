"""What comes with the scales of another maker. It belongs to them."""


class DeviceError(Exception):
    pass


class NotSteady(DeviceError):
    pass


class NoPower(DeviceError):
    pass


class Librex:
    def __init__(self, load, fault=None):
        self.load = load
        self.fault = fault
        self.empty = 0

    def weigh(self):
        if self.fault is not None:
            raise self.fault
        return self.load - self.empty

    def zero(self):
        if self.fault is not None:
            raise self.fault
        self.empty = self.load
