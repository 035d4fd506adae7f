import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertIn("is_leap", dir(months))
