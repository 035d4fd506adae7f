from bench import ScaleError
from librex import DeviceError


class LibrexScale:
    """A Librex device, with the methods that the bench expects of a scale."""

    def __init__(self, device):
        self._device = device

    def grams(self):
        return round(self._ask(self._device.weigh) * 1000)

    def reset(self):
        self._ask(self._device.zero)

    def _ask(self, method):
        try:
            return method()
        except DeviceError as error:
            raise ScaleError(str(error)) from error
