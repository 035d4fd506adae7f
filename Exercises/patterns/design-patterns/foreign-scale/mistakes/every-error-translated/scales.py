from bench import ScaleError


class LibrexScale:
    def __init__(self, device):
        self.device = device

    def grams(self):
        try:
            kilos = self.device.weigh()
        except Exception as problem:
            raise ScaleError(str(problem)) from problem
        return round(kilos * 1000)

    def reset(self):
        try:
            self.device.zero()
        except Exception as problem:
            raise ScaleError(str(problem)) from problem
