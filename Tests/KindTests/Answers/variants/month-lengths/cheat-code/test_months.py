import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(len(months.days.__code__.co_consts), 9)
