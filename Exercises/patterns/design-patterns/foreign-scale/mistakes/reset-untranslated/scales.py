from bench import ScaleError
from librex import DeviceError


class LibrexScale:
    def __init__(self, device):
        self.device = device

    def grams(self):
        try:
            kilos = self.device.weigh()
        except DeviceError as problem:
            raise ScaleError(str(problem)) from problem
        return round(kilos * 1000)

    def reset(self):
        self.device.zero()
