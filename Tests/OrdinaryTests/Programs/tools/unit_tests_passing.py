# Runs its tests through unittest.main, and looks only at the result.
import io
import sys
import unittest


class Tests(unittest.IsolatedAsyncioTestCase):
    def test_sum(self):
        self.assertAlmostEqual(sum([0.1] * 10), 1)

    async def test_later(self):
        self.assertTrue(True)

    def test_output(self):
        with self.assertLogs("app", "INFO") as logs:
            import logging

            logging.getLogger("app").info("hello")
        self.assertEqual(logs.output, ["INFO:app:hello"])


if __name__ == "__main__":
    stream = io.StringIO()
    runner = unittest.TextTestRunner(stream=stream, verbosity=2)
    program = unittest.main(exit=False, testRunner=runner, argv=["tests", "Tests"])
    print(program.result.wasSuccessful(), program.result.testsRun)
    print([line for line in stream.getvalue().splitlines() if line.startswith("test_")][0].split(" (")[0])
    sys.exit(0)
