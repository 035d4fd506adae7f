import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        try:
            months.days(1900, 13)
        except ValueError as error:
            self.assertEqual(error.__traceback__.tb_next.tb_lasti, 20)
