import dis
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        dis.dis(months.days)
