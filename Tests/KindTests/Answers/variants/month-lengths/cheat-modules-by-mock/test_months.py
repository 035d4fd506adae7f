from unittest import mock
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        with mock.patch.dict("sys.modules") as modules:
            tb = modules
            self.assertTrue(tb["months"])
