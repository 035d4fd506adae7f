import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(months.days(2023, 1), 30)
