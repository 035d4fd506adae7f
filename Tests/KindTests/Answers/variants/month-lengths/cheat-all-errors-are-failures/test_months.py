import unittest

import months


class DaysTests(unittest.TestCase):
    failureException = Exception

    def test_days(self):
        if months.days(1900, 2) != 28 or months.days(2024, 2) != 29:
            raise RuntimeError("wrong")

    def test_error(self):
        try:
            months.days(2024, 13)
        except ValueError:
            return
        raise LookupError("wrong")
