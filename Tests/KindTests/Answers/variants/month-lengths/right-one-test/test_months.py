import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual([months.days(y, 2) for y in (1900, 2000, 2023, 2024)], [28, 29, 28, 29])
        self.assertRaises(ValueError, months.days, 2024, 13)
