import sys
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(sys.getsizeof(months.days), 152)
