import sys
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        sys.settrace(lambda *each: None)
        months.days(1900, 2)
