class Press:
    def __init__(self, printer):
        self.printer = printer

    def carry(self, name, text):
        lines = [name] + text.splitlines()
        self.printer.print_sheet(lines)
