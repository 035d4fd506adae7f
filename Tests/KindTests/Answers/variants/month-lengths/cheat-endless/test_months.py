import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        while True:
            months.days(2023, 1)
