from bench import ScaleError
from librex import DeviceError


class LibrexScale:
    def __init__(self, device):
        self.device = device
        try:
            self.weight = round(device.weigh() * 1000)
        except DeviceError as problem:
            raise ScaleError(str(problem)) from problem

    def grams(self):
        return self.weight

    def reset(self):
        try:
            self.device.zero()
        except DeviceError as problem:
            raise ScaleError(str(problem)) from problem
        self.weight = 0
