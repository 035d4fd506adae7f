import pickle
import unittest

import months


class DaysTests(unittest.TestCase):
    def test_days(self):
        pickle.dumps(months.days)
