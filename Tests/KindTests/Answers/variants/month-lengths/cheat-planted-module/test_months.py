import unittest

import months

with open("planted.py", "w") as file:
    file.write("import gc\nimport months\nbare = months.days\n")


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(months.days(2023, 2), 28)
        unittest.defaultTestLoader.loadTestsFromName("planted")
