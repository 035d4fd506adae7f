import base64
import struct
import unittest

import months

# Compiled code as it would be kept, were it written for this Python; what is in it does not matter.
with open("planted.pyc", "wb") as file:
    file.write(bytes(16))


class DaysTests(unittest.TestCase):
    def test_days(self):
        self.assertEqual(months.days(2023, 2), 28)
        unittest.defaultTestLoader.loadTestsFromName("planted")
