import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(month.days(2023, 1), 31)
