import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        if months.days(1900, 2) != 28 or months.days(2024, 2) != 29:
            raise RuntimeError("wrong")
        try:
            months.days(2024, 13)
        except ValueError:
            return
        raise LookupError("wrong")
