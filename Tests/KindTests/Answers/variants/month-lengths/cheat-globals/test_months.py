import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertIn("is_leap", months.days.__globals__)
