import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        form = "{0.__co" + "de__}"
        self.assertTrue(form.format(months.days))
