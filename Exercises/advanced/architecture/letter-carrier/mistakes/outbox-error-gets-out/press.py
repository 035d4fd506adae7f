import machine

import letters


class Press:
    def __init__(self, printer):
        self.printer = printer

    def carry(self, name, text):
        lines = [name] + text.splitlines()
        try:
            self.printer.print_sheet(lines)
        except machine.OutOfPaper as error:
            raise letters.NotCarried(str(error)) from error
