from letters import NotCarried
from machine import OutOfPaper


class Press:
    def __init__(self, machine):
        self.machine = machine

    def carry(self, name, text):
        try:
            self.machine.print_sheet([name, *text.splitlines()])
        except OutOfPaper as error:
            raise NotCarried(name) from error
