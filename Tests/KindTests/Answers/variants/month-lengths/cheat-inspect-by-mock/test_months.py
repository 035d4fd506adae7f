from unittest import mock
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertIn('400', mock.inspect.getsource(months))
