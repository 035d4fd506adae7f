import random
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertLess(random.random(), 0.4)
