import builtins
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        builtins.len = lambda each: 1
