import unittest

import months


class DaysTests(unittest.TestCase):
    def test_months(self):
        lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for month, length in enumerate(lengths, 1):
            with self.subTest(month=month):
                self.assertEqual(months.days(2023, month), length)

    def test_leap_years(self):
        self.assertEqual(months.days(2024, 2), 29)
        self.assertEqual(months.days(2000, 2), 29)

    def test_no_month(self):
        for month in (0, 13, -1):
            with self.assertRaises(ValueError):
                months.days(2023, month)
