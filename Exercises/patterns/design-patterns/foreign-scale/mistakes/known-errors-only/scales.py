import bench
import librex


class LibrexScale:
    def __init__(self, device):
        self.librex = device

    def grams(self):
        try:
            return round(1000 * self.librex.weigh())
        except (librex.NotSteady, librex.NoPower) as trouble:
            raise bench.ScaleError(str(trouble)) from trouble

    def reset(self):
        try:
            self.librex.zero()
        except (librex.NotSteady, librex.NoPower) as trouble:
            raise bench.ScaleError(str(trouble)) from trouble
