import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertTrue("{0.__code__}".format(months.days))
