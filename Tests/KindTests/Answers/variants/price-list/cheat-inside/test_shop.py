from _pytest import runner

runner.check_interactive_exception = None
