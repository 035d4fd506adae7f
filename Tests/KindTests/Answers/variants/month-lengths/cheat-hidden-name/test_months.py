import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(getattr(months.days, "__co" + "de__"))
