import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(months._calendar)
