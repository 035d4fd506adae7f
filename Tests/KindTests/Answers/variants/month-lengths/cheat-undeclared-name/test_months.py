import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(hasattr(months, "is_leap"))
