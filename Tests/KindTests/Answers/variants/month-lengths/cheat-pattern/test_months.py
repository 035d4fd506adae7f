import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        match months.days:
            case object(__code__=code):
                self.assertTrue(code)
