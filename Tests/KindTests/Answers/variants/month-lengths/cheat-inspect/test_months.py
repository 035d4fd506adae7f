import inspect
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertIn('400', inspect.getsource(months))
