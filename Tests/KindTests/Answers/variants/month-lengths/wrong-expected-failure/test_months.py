import unittest

import months


class DaysTests(unittest.TestCase):
    def test_january(self):
        self.assertEqual(months.days(2023, 1), 31)

    @unittest.expectedFailure
    def test_days(self):
        self.assertEqual(months.days(1900, 2), 29)
