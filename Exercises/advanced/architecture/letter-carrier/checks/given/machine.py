"""A machine that prints sheets as long as it has paper."""


class OutOfPaper(Exception):
    pass


class Machine:
    def __init__(self, paper):
        self.paper = paper
        self.sheets = []

    def print_sheet(self, lines):
        if self.paper == 0:
            raise OutOfPaper("no paper")
        self.paper -= 1
        self.sheets.append(list(lines))
