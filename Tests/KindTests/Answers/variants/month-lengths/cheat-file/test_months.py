import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(open(months.__file__).read())
