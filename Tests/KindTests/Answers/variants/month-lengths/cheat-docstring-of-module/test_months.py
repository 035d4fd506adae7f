import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(vars(months)["LENGTHS"][0], 31)
