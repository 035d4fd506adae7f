import gc
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue(gc.get_referrers(months.days))
