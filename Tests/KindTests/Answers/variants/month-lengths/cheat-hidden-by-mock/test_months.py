from unittest import mock
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        with mock.patch.object(months.days, "__co" + "de__", None):
            self.fail("never")
